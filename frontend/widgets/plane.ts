import { ticks } from 'd3-array';
import { svg } from 'lit';
import type { Numbers } from './numbers';

/** Two axes of a picture: where values stand, and the other way round. */
export interface Plane {
  px: (x: number) => number;
  py: (y: number) => number;
  x: (px: number) => number;
  y: (py: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  xTicks: number[];
  yTicks: number[];
}

/** Room for the numbers and, outside of them, for the names: what is drawn inside stays free. */
const MARGIN = { left: 44, right: 14, top: 28, bottom: 46 };
const TICK_EVERY = 64; // pixels

/** A plane of `width` × `height` pixels, axes included, showing the two intervals. */
export function plane(width: number, height: number, x: [number, number], y: [number, number]): Plane {
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const perX = (right - left) / (x[1] - x[0]);
  const perY = (bottom - top) / (y[1] - y[0]);
  return {
    px: (v) => left + (v - x[0]) * perX,
    py: (v) => bottom - (v - y[0]) * perY,
    x: (px) => x[0] + (px - left) / perX,
    y: (py) => y[0] + (bottom - py) / perY,
    left,
    right,
    top,
    bottom,
    xTicks: ticks(x[0], x[1], Math.max(2, (right - left) / TICK_EVERY)),
    yTicks: ticks(y[0], y[1], Math.max(2, (bottom - top) / TICK_EVERY)),
  };
}

/** Grid, numbers, and the names of the axes. */
export function axes(p: Plane, n: Numbers, xName: string, yName: string) {
  const grid = (d: string, strong: boolean) => svg`<path d=${d} class=${strong ? 'axis' : 'grid'} />`;
  return svg`<g class="plane" aria-hidden="true">
    ${p.xTicks.map((t) => grid(`M${p.px(t)} ${p.top}V${p.bottom}`, t === 0))}
    ${p.yTicks.map((t) => grid(`M${p.left} ${p.py(t)}H${p.right}`, t === 0))}
    ${p.xTicks.map((t) => svg`<text class="tick" x=${p.px(t)} y=${p.bottom + 18}>${n.show(t)}</text>`)}
    ${p.yTicks.map((t) => svg`<text class="tick end" x=${p.left - 7} y=${p.py(t) + 4}>${n.show(t)}</text>`)}
    <text class="axis-name end" x=${p.right} y=${p.bottom + 38}>${xName}</text>
    <text class="axis-name start" x=${p.left - 26} y=${p.top - 10}>${yName}</text>
  </g>`;
}

/** The path through values at equal distances from `from` to `to`; gaps where nothing can be seen. */
export function curve(p: Plane, values: (number | null)[], from: number, to: number): string {
  const [low, high] = [p.y(p.bottom), p.y(p.top)];
  let pen = 'M';
  return values
    .map((v, i) => {
      if (v === null || v < low || v > high) {
        pen = 'M';
        return '';
      }
      const x = from + ((to - from) * i) / (values.length - 1);
      const point = `${pen}${p.px(x).toFixed(1)} ${p.py(v).toFixed(1)}`;
      pen = 'L';
      return point;
    })
    .join('');
}
