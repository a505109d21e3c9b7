import { nothing, svg } from 'lit';
import { pixels } from '../pixels';
import { CANVAS, GRID, type Drawing, type Point } from './drawing';

const CELL = CANVAS / GRID;
const BORDER = CANVAS / 28; // MNIST's pictures have one more pixel on each side

/** Strokes as a pen leaves them, a dot for a single point. */
export const ink = ({ strokes, cells }: Drawing) =>
  svg`<g class="ink">
    ${cells.map((cell) => svg`<rect x=${(cell % GRID) * CELL} y=${Math.floor(cell / GRID) * CELL}
      width=${CELL} height=${CELL} />`)}
    ${strokes.map((stroke) => svg`<path d=${path(stroke)} />`)}
  </g>`;

const path = (stroke: Point[]) =>
  'M' + stroke.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L') + (stroke.length === 1 ? 'h.01' : '');

/** The keyboard's grid and the cell that it stands on. */
export const grid = (cursor: number) =>
  cursor < 0
    ? nothing
    : svg`<g class="keyboard">
        ${Array.from({ length: GRID - 1 }, (_, i) => svg`<path d="M${(i + 1) * CELL} 0V100M0 ${(i + 1) * CELL}H100" />`)}
        <rect x=${(cursor % GRID) * CELL} y=${Math.floor(cursor / GRID) * CELL} width=${CELL} height=${CELL} />
      </g>`;

/** A digit of MNIST, as large as the sheet. */
export const digit = (picture: string) =>
  svg`<g transform="translate(${BORDER} ${BORDER})">${pixels(picture, BORDER)}</g>`;
