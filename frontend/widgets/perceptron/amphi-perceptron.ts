import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { Numbers, subscript } from '../numbers';
import type { Model, State } from './model';
import { picture } from './picture';

interface Choice {
  name: string;
  label: string;
}

interface Server {
  moved(inputs: number[], weights: number[], bias: number, activation: string): Promise<void>;
}

const STEP = 0.1;
const SPOKEN_MS = 700;
const FIRST_WIDTH = 480;

/**
 * The perceptron of S13: sliders and fields, the neuron's picture, the formula term by term.
 * The picture follows the hand at once; every computed number is the server's.
 */
class AmphiPerceptron extends LitElement {
  static properties = {
    model: { attribute: false },
    labels: { attribute: false },
    choices: { attribute: false },
    language: {},
    draft: { state: true },
    width: { state: true },
    spoken: { state: true },
  };
  declare model?: Model;
  declare labels?: Record<string, string>;
  declare choices?: Choice[];
  declare language: string;
  declare draft?: State;
  declare width: number;
  declare spoken: string;
  declare $server: Server;
  private sending = false;
  private unsent = false;
  private speaking = 0;
  private readonly resized = new ResizeObserver(([entry]) => (this.width = entry.contentRect.width));

  constructor() {
    super();
    this.language = 'fr';
    this.width = FIRST_WIDTH;
    this.spoken = '';
  }

  protected createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    clearTimeout(this.speaking);
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('model') && !this.sending) this.adopt();
  }

  protected updated(changed: Map<string, unknown>) {
    const stage = this.querySelector('.stage-inner');
    if (stage) this.resized.observe(stage);
    if (changed.has('model') && changed.get('model')) this.speakSoon();
  }

  /** What the server says is what stands, unless the hand has moved on meanwhile. */
  private adopt() {
    if (!this.model) return;
    const { inputs, weights, bias, activation } = this.model;
    this.draft = { inputs: [...inputs], weights: [...weights], bias, activation };
  }

  private move(change: Partial<State>) {
    this.draft = { ...this.draft!, ...change };
    this.unsent = true;
    void this.send();
  }

  /** One message at a time; the newest state goes as soon as the last was answered. */
  private async send() {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.unsent) {
        this.unsent = false;
        const { inputs, weights, bias, activation } = this.draft!;
        await this.$server.moved(inputs, weights, bias, activation);
      }
    } finally {
      this.sending = false;
      this.adopt();
    }
  }

  /** A screen reader hears the result once the hand rests, not at each step. */
  private speakSoon() {
    clearTimeout(this.speaking);
    this.speaking = window.setTimeout(() => {
      const n = new Numbers(this.language);
      this.spoken = `z = ${n.show(this.model!.z)}, y = ${n.show(this.model!.y)}`;
    }, SPOKEN_MS);
  }

  render() {
    if (!this.model || !this.draft || !this.labels || !this.choices) return nothing;
    const n = new Numbers(this.language);
    return html`
      <div class="split">
        <div class="stage">
          <div class="stage-inner">
            ${picture(this.draft, this.model, this.width, n, this.labels.picture)}
          </div>
        </div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      ${this.formula(n)}
      <div class="notice">
        <span aria-hidden="true">◎</span>
        <span><b>${this.labels.look}</b> ${this.model.remark}</span>
      </div>
      <span class="sr-only" role="status">${this.spoken}</span>
    `;
  }

  private hands(n: Numbers) {
    const { inputs, weights, bias } = this.draft!;
    return html`
      ${this.group(this.labels!.inputs, inputs, 'x', n, (values) => this.move({ inputs: values }))}
      ${this.group(this.labels!.weights, weights, 'w', n, (values) => this.move({ weights: values }))}
      <fieldset>
        <legend class="group">${this.labels!.bias}</legend>
        ${this.hand('b', 'b', bias, n, (value) => this.move({ bias: value }))}
      </fieldset>
      <fieldset>
        <legend class="group">${this.labels!.activation}</legend>
        <div class="choice">${this.choices!.map((choice) => this.choice(choice))}</div>
      </fieldset>
    `;
  }

  private group(
    title: string,
    values: number[],
    letter: string,
    n: Numbers,
    move: (values: number[]) => void,
  ) {
    return html`<fieldset>
      <legend class="group">${title}</legend>
      ${values.map((value, i) =>
        this.hand(letter + subscript(i + 1), letter, value, n, (v) => move(values.with(i, v))),
      )}
    </fieldset>`;
  }

  private hand(
    name: string,
    letter: string,
    value: number,
    n: Numbers,
    move: (value: number) => void,
  ) {
    const limit = this.model!.limit;
    const slide = (e: Event) => move(Number((e.target as HTMLInputElement).value));
    return html`<div class="hand" style="--c: var(--${letter})">
      <b class="c${letter}" aria-hidden="true">${name}</b>
      <input
        type="range"
        aria-label=${name}
        aria-valuetext=${n.show(value)}
        min=${-limit}
        max=${limit}
        step=${STEP}
        .value=${String(value)}
        @input=${slide}
      />
      <input
        type="text"
        inputmode="text"
        autocomplete="off"
        aria-label=${`${name}, ${this.labels!.value}`}
        .value=${n.show(value)}
        @change=${(e: Event) => this.typed(e.target as HTMLInputElement, value, n, move)}
      />
    </div>`;
  }

  /** A number within reach is taken; anything else is said and the old one kept. */
  private typed(
    field: HTMLInputElement,
    old: number,
    n: Numbers,
    move: (value: number) => void,
  ) {
    const value = Numbers.read(field.value);
    const fits = Math.abs(value) <= this.model!.limit;
    field.setAttribute('aria-invalid', String(!fits));
    if (fits) {
      field.value = n.show(value);
      if (value !== old) move(value);
    } else {
      field.value = n.show(old);
      this.spoken = this.labels!.wrong;
      field.title = this.labels!.wrong;
    }
  }

  private choice({ name, label }: Choice) {
    return html`<button
      type="button"
      aria-pressed=${name === this.draft!.activation}
      @click=${() => this.move({ activation: name })}
    >
      ${label}
    </button>`;
  }

  /** S13 with letters, with numbers, term by term; then y = g(z). */
  private formula(n: Numbers) {
    const { inputs, weights, bias, terms, z, y, activation } = this.model!;
    const g = this.choices!.find((c) => c.name === activation)?.label ?? '';
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
