import { onThemeChange, rgb, type Rgb } from '../classroom/palette';
import './grey-picture.css';

export const SIDE = 26;
export const PIXELS = SIDE * SIDE;

/** The bytes that the server sent as base64. */
export const bytes = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** Picture `i` of several that follow each other. */
export const picture = (greys: Uint8Array, i: number) => greys.subarray(i * PIXELS, (i + 1) * PIXELS);

/**
 * `<grey-picture .greys=${bytes}>`: greys of one byte, 0 for the sheet and 255 for ink, `columns` a row,
 * one canvas pixel each. Drawn again when the page turns dark or light.
 */
export class GreyPicture extends HTMLElement {
  private shown: Uint8Array = new Uint8Array();
  private readonly canvas = document.createElement('canvas');
  private stop = () => {};

  set greys(greys: Uint8Array) {
    if (greys.length === this.shown.length && greys.every((grey, i) => grey === this.shown[i])) return;
    this.shown = greys;
    this.draw();
  }

  connectedCallback() {
    this.canvas.setAttribute('aria-hidden', 'true');
    this.append(this.canvas);
    this.stop = onThemeChange(() => this.draw());
    this.draw();
  }

  disconnectedCallback() {
    this.stop();
  }

  private draw() {
    const context = this.canvas.getContext('2d');
    if (!this.isConnected || !this.shown.length || !context) return;
    const columns = Number(this.getAttribute('columns') ?? SIDE);
    const rows = this.shown.length / columns;
    if (this.canvas.width !== columns || this.canvas.height !== rows) {
      this.canvas.width = columns;
      this.canvas.height = rows;
    }
    const shades = shadesBetween(rgb(this, '--sheet'), rgb(this, '--ink'));
    const image = context.createImageData(columns, rows);
    const pixels = new Uint32Array(image.data.buffer);
    this.shown.forEach((grey, i) => (pixels[i] = shades[grey]));
    context.putImageData(image, 0, 0);
  }
}

/** A pixel for each of the 256 greys. */
function shadesBetween(sheet: Rgb, ink: Rgb): Uint32Array {
  const shades = new Uint8ClampedArray(4 * 256).fill(255);
  for (let grey = 0; grey < 256; grey++) {
    for (let c = 0; c < 3; c++) shades[4 * grey + c] = sheet[c] + ((ink[c] - sheet[c]) * grey) / 255;
  }
  return new Uint32Array(shades.buffer);
}

customElements.define('grey-picture', GreyPicture);
