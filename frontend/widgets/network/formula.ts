import { html, type TemplateResult } from 'lit';
import { fill } from '../controls';
import { subscript } from '../numbers';

export interface FormulaScene {
  inputs: number;
  sizes: number[];
  /** How many layers are complete: those are called a₁, a₂… */
  named: number;
  /** Whether the next layer has begun. */
  begun: boolean;
  /** The layer under the pointer, from 1, or 0. */
  pointed: number;
  labels: Record<string, string>;
}

/**
 * ŷ = g₃(W₃·g₂(W₂·g₁(W₁·x + B₁) + B₂) + B₃), each complete layer by its name; then what the
 * names stand for. Unseen, the whole formula keeps the room that it once needed: nothing jumps.
 */
export function formula(scene: FormulaScene) {
  const { sizes, labels } = scene;
  return html`<div class="nested" tabindex="0" role="group" aria-label=${labels.formula} data-formula>
    <div class="whole">
      <span><i class="cy">ŷ</i> = ${value(scene, sizes.length)}</span>
      <span class="room" aria-hidden="true">ŷ = ${value({ ...scene, named: 0 }, sizes.length)}</span>
    </div>
    <ol class="names">
      ${sizes.map((_, l) => definition(scene, l + 1))}
    </ol>
  </div>`;
}

/** The output of a layer: its name if it is complete, else its formula. 0 is the input. */
function value(scene: FormulaScene, l: number): TemplateResult {
  if (l === 0) return html`<i class="cx">x</i>`;
  return l <= scene.named ? chip(scene, l) : layer(scene, l, value(scene, l - 1));
}

const chip = ({ pointed }: FormulaScene, l: number) =>
  html`<span class="chip ${pointed === l ? 'lit' : ''}" data-layer=${l}><i>a</i>${subscript(l)}</span>`;

function layer({ pointed, named, begun }: FormulaScene, l: number, inner: TemplateResult) {
  const s = subscript(l);
  const now = begun && l === named + 1;
  return html`<span class="nest ${pointed === l ? 'lit' : ''} ${now ? 'now' : ''}" data-layer=${l}
    ><i>g</i>${s}(<span class="cw"><i>W</i>${s}</span>·${inner}<wbr />&nbsp;+&nbsp;<span class="cb"><i>B</i>${s}</span>)</span
  >`;
}

/** a₂ = g₂(W₂·a₁ + B₂), and the shapes of its parts. */
function definition(scene: FormulaScene, l: number) {
  const from = l === 1 ? scene.inputs : scene.sizes[l - 2];
  const to = scene.sizes[l - 1];
  const own: FormulaScene = { ...scene, named: l - 1, begun: false };
  return html`<li data-layer=${l} class="${scene.pointed === l ? 'lit' : ''} ${l > scene.named ? 'coming' : ''}">
    <span>${chip(scene, l)} = ${value(own, l)}</span>
    <small title=${fill(scene.labels.shape, from, to)}>
      <span class="cw">${to} × ${from}</span> · ${from} × 1 + <span class="cb">${to} × 1</span> → <b>${to} × 1</b>
    </small>
  </li>`;
}
