/** Small pictures on canvases of 26 × 26: a neuron's weights, a digit. */

import { Rgb } from './palette';
import { WeightImage } from './frame';

const SIDE = 26;

export interface Inks {
  paper: Rgb;
  plus: Rgb;
  minus: Rgb;
  ink: Rgb;
}

/** Orange where a weight is positive, blue where negative, paper where it is 0. */
export function paintWeights(canvas: HTMLCanvasElement, image: WeightImage, inks: Inks) {
  paint(canvas, (i) => {
    const weight = image.weights[i] / 127;
    // the root brings out the faint weights, which are most of them
    return mix(inks.paper, weight < 0 ? inks.minus : inks.plus, Math.abs(weight) ** 0.75);
  });
}

export function paintDigit(canvas: HTMLCanvasElement, pixels: Uint8Array, inks: Inks) {
  paint(canvas, (i) => mix(inks.paper, inks.ink, pixels[i] / 255));
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((c) => from[c] + (to[c] - from[c]) * share) as Rgb;
}

function paint(canvas: HTMLCanvasElement, at: (i: number) => Rgb) {
  const context = canvas.getContext('2d');
  if (!context) {
    return;
  }
  const image = context.createImageData(SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) {
    image.data.set([...at(i), 255], 4 * i);
  }
  context.putImageData(image, 0, 0);
}
