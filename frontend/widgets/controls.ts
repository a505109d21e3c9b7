import { html, type TemplateResult } from 'lit';
import { Numbers } from './numbers';

/** A number that a hand can slide or type. */
export interface Hand {
  /** As it is shown and spoken: `w₁`, `α`. */
  name: string;
  /** The token of its colour: `x`, `w`, `b`, `z`, `y`, `accent`. */
  colour: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Whether equal ways of the slider multiply by equal factors; its step is then one of the exponent of ten. */
  logarithmic?: boolean;
  move: (value: number) => void;
  /** Called with a sentence when what was typed cannot be taken. */
  refuse: (sentence: string) => void;
}

/** `{0}`, `{1}`… of a label, filled. */
export const fill = (text: string, ...values: (string | number)[]) =>
  text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));

/** On a slider whose ways multiply, a value has two digits that count. */
const power = (exponent: number) => Number((10 ** exponent).toPrecision(2));

/** A slider and a field for the exact value; the field also takes what the slider's step skips. */
export function hand(h: Hand, labels: Record<string, string>, n: Numbers): TemplateResult {
  const at = (value: number) => (h.logarithmic ? Math.log10(value) : value);
  const value = (at: number) => (h.logarithmic ? power(at) : at);
  return html`<div class="hand" style="--c: var(--${h.colour})">
    <b aria-hidden="true">${h.name}</b>
    <input
      type="range"
      aria-label=${h.name}
      aria-valuetext=${n.show(h.value)}
      min=${at(h.min)}
      max=${at(h.max)}
      step=${h.step}
      .value=${String(at(h.value))}
      @input=${(e: Event) => h.move(value(Number((e.target as HTMLInputElement).value)))}
    />
    <input
      type="text"
      inputmode="text"
      autocomplete="off"
      aria-label=${`${h.name}, ${labels.value}`}
      .value=${n.show(h.value)}
      @change=${(e: Event) => typed(e.target as HTMLInputElement, h, labels, n)}
    />
  </div>`;
}

/** A number within reach is taken; anything else is said and the old one kept. */
function typed(field: HTMLInputElement, h: Hand, labels: Record<string, string>, n: Numbers) {
  const value = Numbers.read(field.value);
  const fits = value >= h.min && value <= h.max;
  field.setAttribute('aria-invalid', String(!fits));
  field.title = fits ? '' : fill(labels.wrong, n.show(h.min), n.show(h.max));
  field.value = n.show(fits ? value : h.value);
  if (!fits) h.refuse(field.title);
  else if (value !== h.value) h.move(value);
}

/** Hands that belong together, under their title. */
export const group = (title: string, content: unknown) =>
  html`<fieldset>
    <legend class="group">${title}</legend>
    ${content}
  </fieldset>`;

/** One of several values. */
export interface Choice {
  name: string;
  label: string;
}

/** Buttons of which one is pressed. */
export const choice = (choices: Choice[], chosen: string, choose: (name: string) => void) =>
  html`<div class="choice">
    ${choices.map(
      ({ name, label }) =>
        html`<button type="button" aria-pressed=${name === chosen} @click=${() => choose(name)}>${label}</button>`,
    )}
  </div>`;

/** The one thing worth noticing now. */
export const notice = (look: string, remark: string) =>
  html`<div class="notice">
    <span aria-hidden="true">◎</span>
    <span><b>${look}</b> ${remark}</span>
  </div>`;
