import { nothing, svg } from 'lit';
import { drag } from '../drag';
import type { Numbers } from '../numbers';
import { axes, plane, type Plane } from '../plane';
import { ends, half, middle, through, towards } from './geometry';
import { FROM, TO, type Line, type Model, type Point } from './model';

const ARROW = 0.36;
const AWAY = 0.28;
const R = 11;

/** What hands do to the picture. */
export interface Hands {
  line: (line: Line) => void;
  touch: (x: number, y: number) => void;
  key: (e: KeyboardEvent) => void;
}

/** The plane: who answers 1 where, the line or the network's border, the points, the keyboard's cursor. */
export function picture(model: Model, line: Line, cursor: Point | null, size: number, id: string, hands: Hands, n: Numbers, label: string) {
  const p = plane(size, size, [FROM, TO], [FROM, TO]);
  const touch = (e: MouseEvent) => {
    const box = e.currentTarget as SVGSVGElement;
    const at = new DOMPoint(e.clientX, e.clientY).matrixTransform(box.getScreenCTM()!.inverse());
    if (at.x >= p.left - R && at.x <= p.right + R && at.y >= p.top - R && at.y <= p.bottom + R) hands.touch(p.x(at.x), p.y(at.y));
  };
  return svg`<svg class="board" viewBox="0 0 ${size} ${size}" width=${size} height=${size} tabindex="0" role="application"
      aria-label=${label} @click=${touch} @keydown=${hands.key}>
    <defs><pattern id=${id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="tint" width="9" height="9" /><path class="hatch" d="M0 0V9" /></pattern></defs>
    ${model.hidden ? region(model, p, id) : halves(line, p, id)}
    ${axes(p, n, 'x₁', 'x₂')}
    ${model.hidden ? model.lines.map((l) => border(l, p, 'hidden-line')) : handle(line, p, hands)}
    ${model.list.map((point, i) => dot(point, model.wrong[i], p))}
    ${cursor ? svg`<path class="cursor" d="M${p.px(cursor.x) - 17} ${p.py(cursor.y)}h34m-17 -17v34" />` : nothing}
  </svg>`;
}

const path = (places: [number, number][], p: Plane) => places.map(([x, y]) => `${p.px(x)} ${p.py(y)}`).join('L');

/** The half-plane of the 1 hatched, a large 0 and 1 in the halves. */
function halves(line: Line, p: Plane, id: string) {
  const one = half(line);
  const zero = half({ w1: -line.w1, w2: -line.w2, b: -line.b });
  const length = Math.hypot(line.w1, line.w2) || 1;
  // away from the line, where the arrow is not
  const name = (places: [number, number][], text: string, away: number) => {
    const [x, y] = middle(places);
    const shifted = [x + (away * line.w1) / length, y + (away * line.w2) / length].map((v) => Math.min(Math.max(v, FROM + 0.2), TO - 0.2));
    return places.length > 2 ? svg`<text class="side" x=${p.px(shifted[0])} y=${p.py(shifted[1]) + 20}>${text}</text>` : nothing;
  };
  return svg`${one.length > 2 ? svg`<path d="M${path(one, p)}Z" fill="url(#${id})" />` : nothing}
    ${name(one, '1', AWAY)} ${one.length === 4 && line.w1 === 0 && line.w2 === 0 ? nothing : name(zero, '0', -AWAY)}`;
}

/** Where the network answers 1, strip by strip. */
function region(model: Model, p: Plane, id: string) {
  const d = model.region
    .map(({ bottom, from, to }) => `M${p.px(from)} ${p.py(bottom)}H${p.px(to)}V${p.py(bottom + model.stripHeight) - 0.3}H${p.px(from)}Z`)
    .join('');
  return svg`<path d=${d} fill="url(#${id})" />`;
}

function border(line: Line, p: Plane, look: string) {
  const [a, b] = ends(line);
  return a && b ? svg`<path class=${look} d="M${path([a, b], p)}" />` : nothing;
}

/** The line, to be dragged; the arrow W at a right angle to it, to be turned. */
function handle(line: Line, p: Plane, hands: Hands) {
  const both = ends(line);
  if (both.length < 2) return nothing;
  const foot = middle(both);
  const length = Math.hypot(line.w1, line.w2);
  const tip: [number, number] = [foot[0] + (ARROW * line.w1) / length, foot[1] + (ARROW * line.w2) / length];
  const still = (e: Event) => e.stopPropagation();
  const slide = drag((x, y) => hands.line(through(line, [p.x(x), p.y(y)])));
  const turn = drag((x, y) => hands.line(towards(line, foot, [p.x(x), p.y(y)])));
  return svg`<path class="border" d="M${path(both, p)}" />
    <path class="grip" d="M${path(both, p)}" @pointerdown=${slide} @click=${still} />
    <path class="arrow" d="M${path([foot, tip], p)}" />
    <g class="turn" @pointerdown=${turn} @click=${still}>
      <circle class="reach" cx=${p.px(tip[0])} cy=${p.py(tip[1])} r="22" />
      <circle cx=${p.px(tip[0])} cy=${p.py(tip[1])} r="9" />
      <text x=${p.px(tip[0])} y=${p.py(tip[1]) - 14}>W</text>
    </g>`;
}

/** Round for 0, square for 1, its class written in it; crossed out when the answer is wrong. */
function dot({ x, y, label }: Point, wrong: boolean, p: Plane) {
  const [cx, cy] = [p.px(x), p.py(y)];
  const shape = label
    ? svg`<rect class="one" x=${cx - R} y=${cy - R} width=${2 * R} height=${2 * R} rx="3" />`
    : svg`<circle class="zero" cx=${cx} cy=${cy} r=${R} />`;
  return svg`<g class=${wrong ? 'point wrong' : 'point'}><circle class="reach" cx=${cx} cy=${cy} r="17" />${shape}<text x=${cx} y=${cy + 5}>${label}</text>
    ${wrong ? svg`<circle class="ring" cx=${cx} cy=${cy} r=${R + 7} /><path class="cross" d="M${cx + R - 1} ${cy - R - 9}l10 10m0 -10l-10 10" />` : nothing}</g>`;
}
