import { bytes } from '../pixels';

/** Where the pen was, on a canvas of 100 × 100. */
export type Point = [x: number, y: number];

/** Strokes of a pen, and cells painted with the keyboard. */
export interface Drawing {
  strokes: Point[][];
  /** Their numbers on a grid of 14 × 14, row by row. */
  cells: number[];
}

export const CANVAS = 100;
export const GRID = 14;
/** The server refuses more (`SheetNotation`). */
export const MOST_STROKES = 40;
export const MOST_POINTS = 600;
export const MOST_IN_STROKE = 200;
const CORNER = 0.6; // units that a line may miss its points by

export const blank = (): Drawing => ({ strokes: [], cells: [] });

export const isBlank = ({ strokes, cells }: Drawing) => strokes.length + cells.length === 0;

/** A test digit of MNIST is its number; a drawing has a point between its two halves. */
export const isDigit = (sheet: string) => !sheet.includes('.');

/** As in addresses: for each stroke its length, its first point, then how far each next one is. */
export function encode({ strokes, cells }: Drawing): string {
  const bytes: number[] = [];
  for (const stroke of strokes) {
    bytes.push(stroke.length);
    let last: Point = [0, 0];
    for (const [px, py] of stroke) {
      const point: Point = [Math.round(px), Math.round(py)];
      bytes.push((point[0] - last[0]) & 255, (point[1] - last[1]) & 255);
      last = point;
    }
  }
  const bits = new Array<number>(Math.ceil((GRID * GRID) / 8)).fill(0);
  cells.forEach((cell) => (bits[cell >> 3] |= 1 << (cell & 7)));
  while (bits.at(-1) === 0) bits.pop();
  return `${base64(bytes)}.${base64(bits)}`;
}

/** The drawing on a sheet that the server has accepted; blank for a digit of MNIST. */
export function decode(sheet: string): Drawing {
  if (isDigit(sheet)) return blank();
  const [strokes, cells] = sheet.split('.').map(bytes);
  const drawing = blank();
  for (let at = 0; at < strokes.length; at += 1 + 2 * strokes[at]) {
    let [x, y] = [0, 0];
    const stroke = Array.from({ length: strokes[at] }, (_, i): Point => {
      x += signed(strokes[at + 1 + 2 * i]);
      y += signed(strokes[at + 2 + 2 * i]);
      return [x, y];
    });
    drawing.strokes.push(stroke);
  }
  for (let cell = 0; cell < GRID * GRID; cell++) {
    if ((cells[cell >> 3] ?? 0) & (1 << (cell & 7))) drawing.cells.push(cell);
  }
  return drawing;
}

export const points = ({ strokes }: Drawing) => strokes.reduce((sum, s) => sum + s.length, 0);

/** Keeps the points where a line turns (Ramer 1972, Douglas and Peucker 1973). */
export function simplified(stroke: Point[]): Point[] {
  if (stroke.length < 3) return stroke;
  const [first, last] = [stroke[0], stroke.at(-1)!];
  let far = 0;
  let distance = 0;
  for (let i = 1; i < stroke.length - 1; i++) {
    const d = fromLine(stroke[i], first, last);
    if (d > distance) [far, distance] = [i, d];
  }
  if (distance <= CORNER) return [first, last];
  return [...simplified(stroke.slice(0, far + 1)).slice(0, -1), ...simplified(stroke.slice(far))];
}

function fromLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

const signed = (byte: number) => (byte << 24) >> 24;

const base64 = (values: number[]) =>
  btoa(String.fromCharCode(...values)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
