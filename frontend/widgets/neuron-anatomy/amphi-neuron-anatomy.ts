import { html, nothing, svg } from 'lit';
import { choice, fill, group, notice } from '../controls';
import { LiveElement } from '../live-element';
import { subscript, type Numbers } from '../numbers';
import { brain } from './brain';
import { layers } from './layers';
import './neuron-anatomy.css';
import type { Model, Scene, State } from './model';
import { network } from './network';

const NONE = 'none';
const STEP_MS = 450;
const GAP = 44;
const PAIR = -1;

/** S11 and S12: a biological neuron above, an artificial one below, counterparts lit together. */
class AmphiNeuronAnatomy extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, passing: { state: true } };
  /** Where the signal is while it passes, else `none`. */
  declare passing: string;
  private timer = 0;

  constructor() {
    super();
    this.passing = NONE;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected stateOf({ inputs, activation, part, neuron }: Model): State {
    return { inputs, activation, part, neuron };
  }

  protected notation({ inputs, activation, part, neuron }: State) {
    return [inputs.join(''), activation, part, neuron].join(';');
  }

  protected speech(n: Numbers) {
    return this.draft.neuron === PAIR ? `${this.result(n)} ${this.said()}` : this.model.told;
  }

  private result(n: Numbers) {
    const { fires, z, y } = this.model;
    return fill(fires ? this.labels.fires : this.labels.silent, n.show(z), n.show(y));
  }

  private said() {
    const part = this.model.parts.find((p) => p.name === this.draft.part);
    return part ? `${part.does} ${part.ends}` : '';
  }

  protected show(n: Numbers) {
    const pair = this.draft.neuron === PAIR;
    return html`
      <div class="split">
        <div class="stage">
          <div class="stage-inner">${pair ? this.pictures(n) : this.network()}</div>
        </div>
        <div class="hands">
          ${group(
            this.labels.view,
            choice(
              [
                { name: 'one', label: this.labels.one },
                { name: 'many', label: this.labels.many },
              ],
              pair ? 'one' : 'many',
              (view) => this.move({ neuron: view === 'one' ? PAIR : 0 }),
            ),
          )}
          ${pair ? this.hands(n) : this.walking()}
        </div>
      </div>
      ${notice(this.labels.look, this.model.remark)}
    `;
  }

  private pictures(n: Numbers) {
    const scene: Scene = {
      state: this.draft,
      model: this.model,
      lit: this.passing === NONE ? this.draft.part : this.passing,
      pick: (part) => this.pick(part),
    };
    const width = Math.max(this.width, 280);
    const above = brain(scene, width);
    const below = network(scene, width, 26 + above.height + GAP, n);
    const height = 26 + above.height + GAP + below.height;
    return svg`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img"
        aria-label=${`${this.labels.picture} ${this.result(n)}`}>
      <text class="title" x="0" y="14">${this.labels.brain}</text>
      <g transform="translate(0 26)">${above.picture}</g>
      <text class="title" x="0" y=${26 + above.height + 24}>${this.labels.network}</text>
      ${below.picture}
    </svg>`;
  }

  private network() {
    const width = Math.max(this.width, 280);
    return layers(this.model.layers, this.draft.neuron, width, this.labels, (neuron) => this.move({ neuron }));
  }

  /** The keyboard's way from neuron to neuron, and what is said of each. */
  private walking() {
    const count = this.model.layers.reduce((a, b) => a + b) + 1;
    const go = (by: number) => this.move({ neuron: (this.draft.neuron + by + count) % count });
    return html`<div class="choice">
        <button type="button" @click=${() => go(-1)}>${this.labels.before}</button>
        <button type="button" @click=${() => go(1)}>${this.labels.next}</button>
      </div>
      <p class="said">${this.model.told}</p>`;
  }

  private pick(part: string) {
    this.move({ part: part === this.draft.part ? NONE : part });
  }

  private hands(n: Numbers) {
    const { inputs, activation, part } = this.draft;
    const { parts, choices } = this.model;
    const chosen = parts.find((p) => p.name === part);
    return html`
      ${group(
        this.labels.parts,
        html`<div class="pairs">
          ${parts.map(
            (p, i) =>
              html`<button type="button" aria-pressed=${p.name === part} @click=${() => this.pick(p.name)}>
                <b class="number" aria-hidden="true">${i + 1}</b> ${p.brain} <span aria-hidden="true">↔</span> ${p.network}
              </button>`,
          )}
        </div>`,
      )}
      <p class="said">${chosen ? html`${chosen.does} <em>${this.labels.ends}</em> ${chosen.ends}` : this.labels.choose}</p>
      ${group(
        this.labels.firing,
        html`<div class="choice">
          ${inputs.map(
            (x, i) =>
              html`<button type="button" aria-pressed=${x === 1} @click=${() => this.move({ inputs: inputs.with(i, 1 - x) })}>
                x${subscript(i + 1)} = ${x}
              </button>`,
          )}
        </div>`,
      )}
      ${group(this.labels.activation, choice(choices, activation, (activation) => this.move({ activation })))}
      <button type="button" class="primary send" @click=${() => this.sendSignal(n)}>${this.labels.send}</button>
      <p class="result">${this.passing === NONE ? this.result(n) : nothing}</p>
    `;
  }

  /** From part to part, once; a neuron that stays silent stops it where spikes are decided. */
  private sendSignal(n: Numbers) {
    clearTimeout(this.timer);
    const stops = this.model.parts.map((p) => p.name).slice(0, this.model.fires ? 5 : 4);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const go = (i: number) => {
      this.passing = stops[i] ?? NONE;
      if (i < stops.length) this.timer = window.setTimeout(() => go(i + 1), STEP_MS);
      else this.say(this.result(n));
    };
    go(still ? stops.length : 0);
  }
}

customElements.define('amphi-neuron-anatomy', AmphiNeuronAnatomy);
