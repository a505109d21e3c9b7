import { svg, type TemplateResult } from 'lit';

/** A picture of 320 × 220, drawn with the classes of `timeline.css` in the colours of the tokens. */
export type Drawing = () => TemplateResult;

/** A toothed wheel. */
export const gear = (x: number, y: number, r: number, teeth: number, look = '') => {
  const turn = (2 * Math.PI) / teeth;
  const at = (angle: number, radius: number) =>
    `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  const tooth = (_: unknown, i: number) =>
    [
      at(i * turn, r),
      at((i + 0.15) * turn, r * 1.22),
      at((i + 0.4) * turn, r * 1.22),
      at((i + 0.55) * turn, r),
    ].join('L');
  return svg`<path class=${look} d="M${Array.from({ length: teeth }, tooth).join('L')}Z" />
    <circle class=${look} cx=${x} cy=${y} r=${r * 0.36} />`;
};

/** Squares of a board, the first one light. */
export const board = (x: number, y: number, size: number, count: number) => {
  const cell = size / count;
  const dark = Array.from({ length: count * count }, (_, i) => [i % count, Math.floor(i / count)])
    .filter(([column, row]) => (column + row) % 2 === 1)
    .map(([column, row]) => `M${x + column * cell} ${y + row * cell}h${cell}v${cell}h${-cell}z`);
  return svg`<rect class="sheet" x=${x} y=${y} width=${size} height=${size} />
    <path class="shade" d=${dark.join('')} />
    <rect x=${x} y=${y} width=${size} height=${size} />`;
};

/** Somebody's head and shoulders, `y` the chin. */
export const bust = (x: number, y: number, r: number, look = 'sheet') => svg`
  <path class=${look} d="M${x - r * 1.9} ${y + r * 1.9}c0 ${-r * 1.5} ${r * 0.8} ${-r * 1.7} ${r * 1.9} ${-r * 1.7}s${r * 1.9} ${r * 0.2} ${r * 1.9} ${r * 1.7}" />
  <circle class=${look} cx=${x} cy=${y - r * 0.9} r=${r} />`;

/** Points of a row, evenly. */
export const row = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
