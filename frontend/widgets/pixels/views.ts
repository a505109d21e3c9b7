import { html } from 'lit';
import { fill } from '../controls';
import { PIXELS, SIDE } from '../grey-picture';
import type { Numbers } from '../numbers';

/** What a pointer over a view does with pixels. */
export interface Point {
  hover: (pixel: number) => void;
  choose: (pixel: number) => void;
  leave: () => void;
}

/** A mouse looks while it hovers and chooses by a click; a finger chooses where it is. */
const follow = (p: Point, at: (x: number, y: number) => number) => {
  const pixel = (e: PointerEvent) => {
    const box = (e.currentTarget as HTMLElement).getBoundingClientRect();
    const share = (v: number, from: number, size: number) => Math.min(Math.max((v - from) / size, 0), 0.9999);
    return at(share(e.clientX, box.left, box.width), share(e.clientY, box.top, box.height));
  };
  return {
    move: (e: PointerEvent) => (e.pointerType === 'mouse' ? p.hover : p.choose)(pixel(e)),
    down: (e: PointerEvent) => p.choose(pixel(e)),
  };
};

/** 26 × 26 squares; the row of the pixel is framed too. */
export function picture(greys: Uint8Array, i: number, p: Point, label: string, walk: (e: KeyboardEvent) => void) {
  const [r, c] = [Math.floor(i / SIDE), i % SIDE];
  const f = follow(p, (x, y) => SIDE * Math.floor(y * SIDE) + Math.floor(x * SIDE));
  return html`<div
    class="square"
    tabindex="0"
    role="application"
    aria-label=${label}
    style="--r: ${r}; --c: ${c}"
    @keydown=${walk}
    @pointermove=${f.move}
    @pointerdown=${f.down}
    @pointerleave=${p.leave}
  >
    <grey-picture .greys=${greys}></grey-picture>
    <span class="band"></span><span class="cell"></span>
  </div>`;
}

/** The pixel's row alone. */
export function row(greys: Uint8Array, i: number, p: Point, labels: Record<string, string>) {
  const r = Math.floor(i / SIDE);
  const f = follow(p, (x) => SIDE * r + Math.floor(x * SIDE));
  return html`<p class="view">${fill(labels.line, r)}</p>
    <div
      class="strip of-row"
      style="--c: ${i % SIDE}"
      @pointermove=${f.move}
      @pointerdown=${f.down}
      @pointerleave=${p.leave}
    >
      <grey-picture .greys=${greys.subarray(r * SIDE, (r + 1) * SIDE)}></grey-picture><span class="cell"></span>
    </div>`;
}

/** All rows end to end, and the numbers around the pixel. */
export function vector(
  greys: Uint8Array,
  i: number,
  p: Point,
  labels: Record<string, string>,
  unrolled: number,
  width: number,
  n: Numbers,
) {
  const f = follow(p, (x) => Math.floor(x * PIXELS));
  const reach = width < 400 ? 2 : 4;
  const from = Math.min(Math.max(i - reach, 0), PIXELS - 1 - 2 * reach);
  const entries = Array.from({ length: 2 * reach + 1 }, (_, k) => from + k);
  return html`<p class="view">${labels.vector}</p>
    <div
      class="strip of-all"
      style="--r: ${Math.floor(i / SIDE)}; --i: ${i}; --unrolled: ${unrolled}"
      @pointermove=${f.move}
      @pointerdown=${f.down}
      @pointerleave=${p.leave}
    >
      <grey-picture columns=${PIXELS} .greys=${greys}></grey-picture>
      <span class="cover"></span><span class="band"></span><span class="cell"></span>
    </div>
    <div class="entries" aria-hidden="true">
      ${entries.map(
        (k) =>
          html`<span class=${k === i ? 'now' : ''}><i>x<sub>${k}</sub></i><b>${n.show(greys[k] / 255)}</b></span>`,
      )}
    </div>`;
}
