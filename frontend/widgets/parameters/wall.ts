import { bytes } from '../pixels';
import type { Place, Term } from './model';

const LEVELS = 32_767; // as in Wall.java
const HEIGHT = 640; // pixels that all the knobs together shall fill
const SMALLEST = 2;
const LARGEST = 16;

/** The colours of knobs, as the browser computes them. */
export interface Colours {
  positive: string;
  negative: string;
  bias: string;
}

/** Every parameter's value, in the order of the network's vector; none if they were not sent. */
export function values(bulk: string, terms: Term[]): Float32Array {
  if (!bulk) return new Float32Array();
  const view = new DataView(bytes(bulk).buffer);
  const all = new Float32Array(terms.reduce((sum, t) => sum + t.parameters, 0));
  let [at, from] = [0, 0];
  for (const { parameters } of terms) {
    const scale = view.getFloat32(at, true);
    for (let i = 0; i < parameters; i++) {
      all[from + i] = (scale * view.getInt16(at + 4 + 2 * i, true)) / LEVELS;
    }
    at += 4 + 2 * parameters;
    from += parameters;
  }
  return all;
}

/** Where each layer's parameters begin. */
export const starts = (terms: Term[]) =>
  terms.map((_, layer) => terms.slice(0, layer).reduce((sum, t) => sum + t.parameters, 0));

/** Where a parameter stands: W row by row, then B, layer after layer. */
export function place(terms: Term[], index: number): Place {
  const begin = starts(terms);
  const layer = begin.findLastIndex((start) => start <= index);
  const { inputs, weights } = terms[layer];
  const at = index - begin[layer];
  return at < weights
    ? { layer: layer + 1, neuron: Math.floor(at / inputs) + 1, input: (at % inputs) + 1 }
    : { layer: layer + 1, neuron: at - weights + 1, input: 0 };
}

/** The side of a knob, so that all of them fill the wall. */
export const cellSize = (count: number, width: number) =>
  Math.min(LARGEST, Math.max(SMALLEST, Math.floor(Math.sqrt((width * HEIGHT) / count))));

/** Draws one layer: a plus for a positive weight, a minus for a negative one, a frame for a bias. */
export function draw(canvas: HTMLCanvasElement, layer: Float32Array, weights: number, cell: number, width: number, colours: Colours) {
  const columns = Math.floor(width / cell);
  const height = Math.ceil(layer.length / columns) * cell;
  const dots = devicePixelRatio;
  canvas.width = columns * cell * dots;
  canvas.height = height * dots;
  canvas.style.width = `${columns * cell}px`;
  canvas.style.height = `${height}px`;
  const pen = canvas.getContext('2d')!;
  pen.scale(dots, dots);
  const scale = layer.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-9);
  layer.forEach((value, i) => {
    const size = Math.sqrt(Math.abs(value) / scale);
    const [x, y] = [(i % columns) * cell, Math.floor(i / columns) * cell];
    pen.globalAlpha = 0.3 + 0.7 * size;
    if (i >= weights) frame(pen, x, y, cell, value, colours.bias);
    else sign(pen, x, y, cell, size, value < 0 ? colours.negative : colours.positive, value > 0);
  });
}

function sign(pen: CanvasRenderingContext2D, x: number, y: number, cell: number, size: number, colour: string, plus: boolean) {
  const long = Math.max(1, (cell - 0.8) * (0.35 + 0.65 * size));
  const thick = Math.max(1, cell * 0.3);
  const [cx, cy] = [x + cell / 2, y + cell / 2];
  pen.fillStyle = colour;
  pen.fillRect(cx - long / 2, cy - thick / 2, long, thick);
  if (plus) pen.fillRect(cx - thick / 2, cy - long / 2, thick, long);
}

function frame(pen: CanvasRenderingContext2D, x: number, y: number, cell: number, value: number, colour: string) {
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = Math.max(0.8, cell * 0.15);
  pen.strokeRect(x + 0.7, y + 0.7, cell - 1.4, cell - 1.4);
  if (value !== 0 && cell > 5) {
    pen.globalAlpha = 1;
    pen.fillStyle = colour;
    pen.fillRect(x + cell * 0.3, y + cell * 0.42, cell * 0.4, cell * 0.16);
    if (value > 0) pen.fillRect(x + cell * 0.42, y + cell * 0.3, cell * 0.16, cell * 0.4);
  }
}
