import { html, nothing } from 'lit';
import type { Numbers } from '../numbers';
import type { Model, State } from './model';
import { columns, light, spell, valueOf } from './terms';

/** What the equation and the picture are drawn from. */
export interface Scene {
  state: State;
  model: Model;
  /** The term that is lit: under the pointer, focused, or selected. */
  pointed: string;
  n: Numbers;
  labels: Record<string, string>;
}

/** y = g(W·x + B) in letters; each has its shape under it, and the two numbers that must agree are marked. */
export function letters({ state, pointed, labels }: Scene) {
  const [n, m] = [state.inputs.length, state.biases.length];
  const inner = html`<em>${n}</em>`;
  const letter = (name: string, colour: string, term: string, label: string, shape: unknown) =>
    html`<button type="button" class="letter c${colour} ${pointed === term ? 'lit-2' : ''}" data-term=${term} aria-label=${label}>
      <i aria-hidden="true">${name}</i><small aria-hidden="true">${shape}</small>
    </button>`;
  return html`<div class="letters" role="group" aria-label=${labels.formula}>
    ${letter('y', 'y', 'Y', `${labels.outputsName}, ${m} × 1`, `${m} × 1`)}
    <span>=</span>
    <span class="g">g(</span>
    ${letter('W', 'w', 'W', `${labels.weightsName}, ${m} × ${n}`, html`${m} × ${inner}`)}
    <span>·</span>
    ${letter('x', 'x', 'X', `${labels.inputsName}, ${n} × 1`, html`${inner} × 1`)}
    <span>+</span>
    ${letter('B', 'b', 'B', `${labels.biasesName}, ${m} × 1`, `${m} × 1`)}
    <span class="g">)</span>
  </div>`;
}

/** g([W]·[x] + [B]) = g([z]) = [y], every number a button; one of them is in the tab order. */
export function equation(scene: Scene, g: string) {
  const { labels } = scene;
  const all = columns(scene.state);
  const [x, b, z, y] = all.slice(-4);
  return html`<div class="equation" role="group" aria-label=${labels.equation}>
    <div class="side">
      <span class="g">g</span><span class="paren open">(</span>
      ${matrix(scene, 'W', 'w', all.slice(0, -4))} <span>·</span> ${matrix(scene, 'x', 'x', [x])}
      <span>+</span> ${matrix(scene, 'B', 'b', [b])}<span class="paren close">)</span>
    </div>
    <div class="side">
      <span>=</span> <span class="g">${g}</span><span class="paren open">(</span>${matrix(scene, 'z', 'z', [z])}<span class="paren close">)</span>
      <span>=</span> ${matrix(scene, 'y', 'y', [y])}
    </div>
  </div>`;
}

function matrix(scene: Scene, name: string, colour: string, terms: string[][]) {
  const rows = terms[0].map((_, i) => terms.map((column) => column[i]));
  return html`<div class="matrix-box">
    <i class="c${colour}" aria-hidden="true">${name}</i>
    <div class="matrix" style="--c: var(--${colour}); --columns: ${terms.length}">
      ${rows.flat().map((term) => cell(scene, term))}
    </div>
    <small aria-hidden="true">${rows.length} × ${terms.length}</small>
  </div>`;
}

function cell(scene: Scene, term: string) {
  const { state, model, pointed, n } = scene;
  const value = valueOf(state, model, term);
  const chosen = state.selected === term;
  return html`<button
    type="button"
    class="cell lit-${light(term, pointed)} ${value < 0 && term[0] === 'w' ? 'minus' : ''}"
    data-term=${term}
    tabindex=${chosen ? 0 : -1}
    aria-pressed=${chosen}
    aria-label=${`${spell(term)} = ${n.show(value)}`}
  >
    ${short(value, n)}
  </button>`;
}

/** Three significant digits: what a cell has room for. */
export const short = (value: number, n: Numbers) => n.show(Number(value.toPrecision(3)));

/** z and y of one neuron: in letters, in numbers, summed. */
export function working(scene: Scene, neuron: number, g: string) {
  const { state, model, pointed, n } = scene;
  const { z, y, terms } = model.answers[neuron - 1];
  const i = neuron;
  const b = state.biases[i - 1];
  const span = (term: string, colour: string, text: unknown) =>
    html`<span class="t c${colour} lit-${light(term, pointed)}" data-term=${term}>${text}</span>`;
  const products = (show: (term: string) => string) =>
    state.inputs.map((_, j) => {
      const [w, x] = [`w${i}${j + 1}`, `x${j + 1}`];
      return html`${span(w, 'w', show(w))}·${span(x, 'x', show(x))}`;
    });
  const number = (term: string) => n.term(valueOf(state, model, term));
  const [zi, yi, bi] = [`z${i}`, `y${i}`, `b${i}`];
  return html`
    ${line(span(zi, 'z', spell(zi)), sum([...products(spell), span(bi, 'b', spell(bi))]))}
    ${line(nothing, sum([...products(number), span(bi, 'b', n.term(b))]))}
    ${line(
      nothing,
      html`${sum([...terms.map((t, j) => span(`w${i}${j + 1}`, 'w', n.term(t))), span(bi, 'b', n.term(b))])} =
        <b class="cz result-z">${n.show(z)}</b>`,
    )}
    ${line(
      span(yi, 'y', spell(yi)),
      html`${g}(${span(zi, 'z', spell(zi))}) = ${g}(<span class="cz">${n.show(z)}</span>) =
        <b class="cy result-y">${n.show(y)}</b>`,
    )}
  `;
}

const line = (left: unknown, right: unknown) =>
  html`<div class="line"><span class="left">${left}</span><span>=</span><span>${right}</span></div>`;

const sum = (terms: unknown[]) =>
  terms.map((t, i) => html`<span class="term">${i > 0 ? '+ ' : nothing}${t}</span> `);
