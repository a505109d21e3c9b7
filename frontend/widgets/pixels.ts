import { nothing, svg } from 'lit';
import './answers.css';

const SIDE = 26;

/** What base64 or base64url stands for. */
export const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

/** 26 × 26 greys in base64, each pixel a square as dark as its ink, `unit` wide. */
export const pixels = (picture: string, unit: number) =>
  svg`<g class="pixels">${Array.from(bytes(picture), (grey, i) =>
    grey === 0
      ? nothing
      : svg`<rect x=${(i % SIDE) * unit} y=${Math.floor(i / SIDE) * unit} width=${unit} height=${unit}
          fill-opacity=${(grey / 255).toFixed(3)} />`,
  )}</g>`;

/** What the network sees. */
export const seen = (picture: string, label: string) =>
  svg`<svg class="seen" viewBox="0 0 26 26" role="img" aria-label=${label}>${pixels(picture, 1)}</svg>`;
