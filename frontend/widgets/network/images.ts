/** Small pictures as addresses of images, made once each. */
const made = new Map<string, string>();
const MOST = 200;

type Rgba = [number, number, number, number];
const PLUS: Rgba = [224, 112, 44, 0];
const MINUS: Rgba = [86, 118, 222, 0];

export const bytes = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** White ink on black, as MNIST has it. */
export const digitImage = (base64: string) =>
  cached(`digit ${base64}`, () => image(bytes(base64), 26, (grey) => [grey, grey, grey, 255]));

/** A neuron's weights: orange where positive, blue where negative, nothing where 0. */
export const weightsImage = (signed: Int8Array, side: number) =>
  cached(`weights ${side} ${signed.join()}`, () =>
    image(signed, side, (w) => {
      const [r, g, b] = w < 0 ? MINUS : PLUS;
      // the root brings out the faint weights, which are most of them
      return [r, g, b, 255 * (Math.abs(w) / 127) ** 0.7];
    }),
  );

export const signedBytes = (base64: string) => new Int8Array(bytes(base64).buffer);

function cached(key: string, make: () => string): string {
  let url = made.get(key);
  if (!url) {
    if (made.size >= MOST) made.clear();
    url = make();
    made.set(key, url);
  }
  return url;
}

function image(values: ArrayLike<number>, side: number, colour: (value: number) => Rgba): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  const pixels = context.createImageData(side, side);
  for (let i = 0; i < side * side; i++) pixels.data.set(colour(values[i]), 4 * i);
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL();
}
