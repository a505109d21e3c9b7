import { html, nothing, type TemplateResult } from 'lit';
import { choice, group, hand, notice } from '../controls';
import { LiveElement } from '../live-element';
import { subscript, type Numbers } from '../numbers';
import type { Model, State } from './model';
import { picture } from './picture';

const STEP = 0.1;

/** The perceptron of S13: sliders and fields, the neuron's picture, the formula term by term. */
class AmphiPerceptron extends LiveElement<State, Model> {
  protected stateOf({ inputs, weights, bias, activation }: Model): State {
    return { inputs, weights, bias, activation };
  }

  protected notation({ inputs, weights, bias, activation }: State) {
    return [inputs, weights, bias, activation].join(';');
  }

  protected speech(n: Numbers) {
    return `z = ${n.show(this.model.z)}, y = ${n.show(this.model.y)}`;
  }

  protected show(n: Numbers) {
    return html`
      <div class="split">
        <div class="stage">
          <div class="stage-inner">
            ${picture(this.draft, this.model, this.width, n, this.labels.picture)}
          </div>
        </div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      ${this.formula(n)} ${notice(this.labels.look, this.model.remark)}
    `;
  }

  private hands(n: Numbers) {
    const { inputs, weights, bias, activation } = this.draft;
    const all = (values: number[], letter: string, move: (values: number[]) => void) =>
      values.map((value, i) =>
        this.hand(letter + subscript(i + 1), letter, value, n, (v) => move(values.with(i, v))),
      );
    return html`
      ${group(this.labels.inputs, all(inputs, 'x', (inputs) => this.move({ inputs })))}
      ${group(this.labels.weights, all(weights, 'w', (weights) => this.move({ weights })))}
      ${group(this.labels.bias, this.hand('b', 'b', bias, n, (bias) => this.move({ bias })))}
      ${group(
        this.labels.activation,
        choice(this.model.choices, activation, (activation) => this.move({ activation })),
      )}
    `;
  }

  private hand(name: string, colour: string, value: number, n: Numbers, move: (v: number) => void) {
    const { limit } = this.model;
    const refuse = (sentence: string) => this.say(sentence);
    return hand(
      { name, colour, value, min: -limit, max: limit, step: STEP, move, refuse },
      this.labels,
      n,
    );
  }

  /** S13 with letters, with numbers, term by term; then y = g(z). */
  private formula(n: Numbers) {
    const { inputs, weights, bias, terms, z, y, activation, choices } = this.model;
    const g = choices.find((c) => c.name === activation)?.label ?? '';
    const letters = inputs.map(
      (_, i) => html`<span class="cw">w${subscript(i + 1)}</span>·<span class="cx">x${subscript(i + 1)}</span>`,
    );
    const products = inputs.map(
      (x, i) => html`<span class="cw">${n.term(weights[i])}</span>·<span class="cx">${n.term(x)}</span>`,
    );
    const sums = terms.map((t) => html`${n.term(t)}`);
    return html`<div class="formula">
      ${line(html`<i class="cz">z</i>`, sum([...letters, html`<i class="cb">b</i>`]))}
      ${line(nothing, sum([...products, html`<span class="cb">${n.term(bias)}</span>`]))}
      ${line(nothing, html`${sum([...sums, html`<span class="cb">${n.term(bias)}</span>`])} = <b class="cz result-z">${n.show(z)}</b>`)}
      ${line(
        html`<i class="cy">y</i>`,
        html`${g}(<i class="cz">z</i>) = ${g}(<span class="cz">${n.show(z)}</span>) =
          <b class="cy result-y">${n.show(y)}</b>`,
      )}
    </div>`;
  }
}

const line = (left: unknown, right: unknown) =>
  html`<div class="line"><span class="left">${left}</span><span> = </span><span>${right}</span></div>`;

const sum = (terms: TemplateResult[]) =>
  terms.map((t, i) => html`<span class="term">${i > 0 ? '+ ' : nothing}${t}</span> `);

customElements.define('amphi-perceptron', AmphiPerceptron);
