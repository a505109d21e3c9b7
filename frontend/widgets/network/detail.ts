import { html, nothing } from 'lit';
import { fill } from '../controls';
import { subscript, type Numbers } from '../numbers';
import { signedBytes, weightsImage } from './images';
import type { Model } from './model';

const SIDE = 26;

/** What the selected neuron sums, its largest terms first; for the first layer its weights as a picture. */
export function detail(model: Model, sizes: number[], g: string, n: Numbers, labels: Record<string, string>) {
  const d = model.detail;
  if (!d) return html`<p class="hint">${labels.detail}</p>`;
  const output = d.layer === sizes.length;
  const inputs = d.layer === 1 ? model.inputs : sizes[d.layer - 2];
  const title = output ? fill(labels.output, d.number - 1) : fill(labels.neuron, d.number, d.layer);
  const from = (j: number) =>
    d.layer === 1 ? fill(labels.pixel, j) : html`<i>a</i>${subscript(d.layer - 1)}[${j}]`;
  const left = inputs - d.terms.length;
  return html`<div class="detail">
    ${d.weights
      ? html`<figure>
          <img class="pixels" src=${weightsImage(signedBytes(d.weights), SIDE)} alt=${labels.its} />
          <figcaption>${labels.its}<br /><span class="cw">${labels.plus}</span><br /><span class="minus">${labels.minus}</span></figcaption>
        </figure>`
      : nothing}
    <div>
      <b>${title}</b>
      <p class="small">${fill(labels.sum, inputs)}</p>
      <table>
        ${d.terms.map(
          (t) => html`<tr>
            <th scope="row">${from(t.input)}</th>
            <td><span class=${t.weight < 0 ? 'minus' : 'cw'}>${n.term(round(t.weight))}</span>·<span class="cx">${n.term(round(t.x))}</span></td>
            <td>${n.show(round(t.term))}</td>
          </tr>`,
        )}
        ${left > 0
          ? html`<tr><th scope="row">${fill(labels.others, left)}</th><td></td><td>${n.show(round(d.others))}</td></tr>`
          : nothing}
        <tr><th scope="row" class="cb">${labels.bias}</th><td></td><td class="cb">${n.show(round(d.bias))}</td></tr>
        <tr class="total"><th scope="row" class="cz"><i>z</i></th><td></td><td class="cz">${n.show(round(d.z))}</td></tr>
      </table>
      <p class="result">
        ${output ? html`<span class="small">${labels.shares}</span><br />` : html`${g}(<span class="cz">${n.show(round(d.z))}</span>) = `}
        <b class="cy result-a">${output ? n.percent(d.a) : n.show(round(d.a))}</b>
      </p>
    </div>
  </div>`;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
