import { html } from 'lit';
import { SIDE } from '../grey-picture';
import type { Numbers } from '../numbers';

/** i = 26·r + c, and the grey as a number from 0 to 1. */
export function formula(i: number, grey: number, n: Numbers) {
  const [r, c] = [Math.floor(i / SIDE), i % SIDE];
  return html`<div class="formula">
    <div class="line">
      <i class="cx left">i</i><span> = </span>
      <span>${SIDE} · ${r} + ${c} = <b class="cx result-i">${i}</b></span>
    </div>
    <div class="line">
      <span class="cx left"><i>x</i><sub>${i}</sub></span><span> = </span>
      <span>${grey} / 255 = <b class="cx result-x">${n.show(grey / 255)}</b></span>
    </div>
  </div>`;
}

/** The one-hot vector y, its 1 framed. */
export const answer = (y: number[], labels: Record<string, string>) =>
  html`<p class="view">${labels.answer}</p>
    <ol class="answer" start="0" aria-label=${`y = (${y.join(', ')})`}>
      ${y.map(
        (v, k) => html`<li class=${v ? 'one' : ''}><small aria-hidden="true">${k}</small><b>${v}</b></li>`,
      )}
    </ol>`;
