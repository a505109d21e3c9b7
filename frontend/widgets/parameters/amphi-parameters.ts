import { html, nothing } from 'lit';
import { choice, fill, group, hand, notice } from '../controls';
import { LiveElement } from '../live-element';
import { subscript, type Numbers } from '../numbers';
import { outputs } from '../outputs';
import { seen } from '../pixels';
import type { Model, State } from './model';
import { sum } from './sum';
import * as wall from './wall';
import './parameters.css';

const NEW_LAYER = 16;
const TURN = 0.05;
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The sum of S19 for any layers, and S20's wall of knobs, each of which can be named and turned. */
class AmphiParameters extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, over: { state: true } };
  /** The knob that the pointer is over, −1 if none. */
  declare over: number;
  private values: Float32Array = new Float32Array();
  private readonly repaint = () => this.requestUpdate('bulk');

  constructor() {
    super();
    this.over = -1;
  }

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.repaint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.repaint);
  }

  protected stateOf({ inputs, sizes, training, knob, turned }: Model): State {
    return { inputs, sizes, training, knob, turned };
  }

  protected notation({ inputs, sizes, training, knob, turned }: State) {
    return [inputs, sizes, training, knob < 0 ? '' : knob, turned ?? ''].join(';');
  }

  protected speech(n: Numbers) {
    const { knob, total } = this.model;
    return `${fill(this.labels.count, n.show(total))} ${knob < 0 ? '' : this.spokenName(knob, n)}`;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    super.willUpdate(changed);
    if (this.model && (changed.has('bulk') || changed.has('model'))) {
      this.values = wall.values(this.bulk, this.model.terms);
      if (this.model.turned !== null && this.values.length > 0) {
        this.values[this.model.knob] = this.model.turned;
      }
    }
  }

  protected updated(changed: Map<string, unknown>) {
    super.updated(changed);
    if (changed.has('bulk') || changed.has('model') || changed.has('width')) this.paint();
  }

  protected show(n: Numbers) {
    return html`
      <div class="split parameters">
        <div class="stage"><div class="stage-inner">${this.wall(n)}</div></div>
        <div class="hands">${this.layers(n)} ${this.knob(n)}</div>
      </div>
      ${sum(this.model, this.labels, n)} ${notice(this.labels.look, this.model.remark)}
    `;
  }

  /** One canvas a layer, as tall as it has parameters. */
  private wall(n: Numbers) {
    const { terms, total, mostShown } = this.model;
    if (this.values.length === 0) {
      return html`<p class="crowd">${total > mostShown ? fill(this.labels.crowd, n.show(total)) : this.labels.waiting}</p>`;
    }
    const at = this.draft.knob;
    const begin = wall.starts(terms);
    return html`<div
        class="knobs"
        tabindex="0"
        role="application"
        aria-label=${fill(this.labels.wall, n.show(total))}
        @keydown=${(e: KeyboardEvent) => this.key(e, n)}
      >
        ${terms.map(
          (term, i) => html`<p class="layer-name">${fill(this.labels.layer, i + 1)}</p>
            <div class="layer">
              <canvas
                @pointermove=${(e: PointerEvent) => (this.over = this.under(e, i))}
                @pointerleave=${() => (this.over = -1)}
                @click=${(e: MouseEvent) => this.pick(this.under(e, i))}
              ></canvas>
              ${at >= begin[i] && at < begin[i] + term.parameters ? this.ring(at - begin[i]) : nothing}
            </div>`,
        )}
      </div>
      <p class="legend" aria-hidden="true">
        <span class="cw">+ ${this.labels.positive}</span> <span class="minus">− ${this.labels.negative}</span>
        <span class="cb">▢ ${this.labels.biases}</span>
      </p>
      <p class="readout">${this.readout(n)}</p>`;
  }

  private get cell() {
    return wall.cellSize(this.model.total, this.width);
  }

  private get columns() {
    return Math.floor(this.width / this.cell);
  }

  private ring(index: number) {
    const [x, y] = [index % this.columns, Math.floor(index / this.columns)].map((v) => v * this.cell);
    return html`<i class="ring" style="left: ${x - 4}px; top: ${y - 4}px; width: ${this.cell + 8}px; height: ${this.cell + 8}px"></i>`;
  }

  private paint() {
    const colour = (name: string) => getComputedStyle(this.querySelector(`.legend .${name}`)!).color;
    const canvases = this.querySelectorAll('canvas');
    if (canvases.length === 0) return;
    const colours = { positive: colour('cw'), negative: colour('minus'), bias: colour('cb') };
    wall.starts(this.model.terms).forEach((start, i) => {
      const { parameters, weights } = this.model.terms[i];
      const layer = this.values.subarray(start, start + parameters);
      wall.draw(canvases[i], layer, weights, this.cell, this.width, colours);
    });
  }

  private under(e: MouseEvent, layer: number) {
    const [column, row] = [e.offsetX, e.offsetY].map((v) => Math.max(0, Math.floor(v / this.cell)));
    const at = row * this.columns + Math.min(column, this.columns - 1);
    return at < this.model.terms[layer].parameters ? wall.starts(this.model.terms)[layer] + at : -1;
  }

  /** What the knob under the pointer, or the one in hand, is called and worth. */
  private readout(n: Numbers) {
    const index = this.over >= 0 ? this.over : this.draft.knob;
    if (index < 0) return this.labels.point;
    const { layer, neuron, input } = wall.place(this.model.terms, index);
    const kind = input === 0 ? 'cb' : 'cw';
    return html`<b class=${kind}><i>${input === 0 ? 'b' : 'w'}</i><sup>(${layer})</sup><sub>${neuron}${input === 0 ? nothing : `,${input}`}</sub>
        = <span class="value">${n.show(this.values[index])}</span></b>
      <span class="what">${this.what(index)}</span>`;
  }

  private what(index: number) {
    const { layer, neuron, input } = wall.place(this.model.terms, index);
    return input === 0
      ? fill(this.labels.isBias, neuron, layer)
      : fill(this.labels.isWeight, input, neuron, layer);
  }

  private spokenName(index: number, n: Numbers) {
    return `${this.what(index)} ${this.values.length > 0 ? n.show(this.values[index]) : ''}`;
  }

  private layers(n: Numbers) {
    const { inputs, sizes } = this.draft;
    const reshape = (change: Partial<State>) =>
      this.move({ training: 'untrained', knob: -1, turned: null, ...change });
    const size = (name: string, colour: string, value: number, move: (v: number) => void) =>
      hand(
        { name, colour, value, min: 1, max: this.model.most, step: 1, move: (v) => move(Math.round(v)), refuse: (s) => this.say(s) },
        this.labels,
        n,
      );
    return html`${group(this.labels.inputs, size('x', 'x', inputs, (v) => reshape({ inputs: v })))}
      ${group(
        this.labels.neurons,
        html`${sizes.map((s, i) => size(`n${subscript(i + 1)}`, 'y', s, (v) => reshape({ sizes: sizes.with(i, v) })))}
          <div class="choice">
            <button type="button" @click=${() => this.add(reshape)}>${this.labels.add}</button>
            <button type="button" @click=${() => this.drop(reshape)}>${this.labels.remove}</button>
          </div>`,
      )}
      ${this.model.networks.length === 0
        ? nothing
        : group(
            this.labels.network,
            choice(this.model.networks, this.draft.training, (training) => this.move({ training, turned: null })),
          )}`;
  }

  private add(reshape: (change: Partial<State>) => void) {
    const { sizes } = this.draft;
    if (sizes.length === this.model.mostLayers) return this.say(fill(this.labels.fullUp, sizes.length));
    reshape({ sizes: sizes.toSpliced(-1, 0, NEW_LAYER) });
  }

  private drop(reshape: (change: Partial<State>) => void) {
    const { sizes } = this.draft;
    if (sizes.length === 1) return this.say(this.labels.last);
    reshape({ sizes: sizes.toSpliced(-2, 1) });
  }

  /** Turning the knob in hand, and what ten outputs make of it. */
  private knob(n: Numbers) {
    const { knob, turned } = this.draft;
    const { before, after, digit, picture, reach } = this.model;
    if (this.values.length === 0) return nothing;
    const button = (text: string, label: string, act: () => void) =>
      html`<button type="button" aria-label=${label} @click=${act}>${text}</button>`;
    return group(
      this.labels.turn,
      html`<div class="choice">
          ${button('◀', this.labels.previous, () => this.pick(knob - 1))}
          ${button('▶', this.labels.next, () => this.pick(knob + 1))}
          ${button(this.labels.random, this.labels.random, () =>
            this.pick(Math.floor(Math.random() * this.model.total)),
          )}
        </div>
        ${knob < 0
          ? nothing
          : hand(
              {
                name: wall.place(this.model.terms, knob).input === 0 ? 'b' : 'w',
                colour: wall.place(this.model.terms, knob).input === 0 ? 'b' : 'w',
                value: turned ?? this.values[knob],
                min: -reach,
                max: reach,
                step: TURN,
                move: (v) => this.move({ turned: v }),
                refuse: (s) => this.say(s),
              },
              this.labels,
              n,
            )}
        ${before.length === 0
          ? nothing
          : html`<div class="test">
              ${seen(picture, fill(this.labels.digit, digit))}
              ${outputs(after, fill(this.labels.outputs, digit), n, turned === null ? [] : before)}
            </div>`}`,
    );
  }

  private pick(index: number) {
    const knob = Math.min(this.model.total - 1, Math.max(0, index));
    if (index === -1 && this.draft.knob < 0) return;
    this.move({ knob, turned: null });
  }

  private key(e: KeyboardEvent, n: Numbers) {
    const { knob } = this.draft;
    const begin = wall.starts(this.model.terms);
    const to: Record<string, number | undefined> = {
      ArrowLeft: knob - 1,
      ArrowRight: knob + 1,
      ArrowUp: knob - this.columns,
      ArrowDown: knob < 0 ? 0 : knob + this.columns,
      Home: 0,
      End: this.model.total - 1,
      PageUp: begin.findLast((start) => start < knob) ?? 0,
      PageDown: begin.find((start) => start > knob) ?? this.model.total - 1,
    };
    if (to[e.key] === undefined) return;
    e.preventDefault();
    this.pick(Math.max(0, to[e.key]!));
    this.say(this.spokenName(this.draft.knob, n));
  }
}

customElements.define('amphi-parameters', AmphiParameters);
