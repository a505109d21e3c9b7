import { html, svg } from 'lit';
import { choice, fill, group, notice } from '../controls';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import { detail } from './detail';
import { formula } from './formula';
import { complete, name, orderOf, place, placeOf, upTo, type Model, type State } from './model';
import './network.css';
import { picture } from './picture';

const OUTPUTS = 10;
const USUAL = 16;
const NEURON_MS = 70;

/** The network of S17: its nested formula unfolds while a digit goes through, neuron by neuron. */
class AmphiNetwork extends LiveElement<State, Model> {
  static properties = {
    ...LiveElement.properties,
    running: { state: true },
    pointedLayer: { state: true },
    hovered: { state: true },
  };
  /** How far an animation has come, or -1: the server hears of its end only. */
  declare running: number;
  declare pointedLayer: number;
  declare hovered: string;
  private timer = 0;

  constructor() {
    super();
    this.running = -1;
    this.pointedLayer = 0;
    this.hovered = '';
    this.addEventListener('pointerover', (e) => {
      this.pointedLayer = Number(near(e, 'layer') ?? 0);
      this.hovered = near(e, 'neuron') ?? '';
    });
    this.addEventListener('pointerleave', () => {
      this.pointedLayer = 0;
      this.hovered = '';
    });
    this.addEventListener('click', (e) => this.select(near(e, 'neuron')));
    this.addEventListener('keydown', (e) => this.key(e));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected stateOf({ hidden, activation, weights, digit, computed, selected }: Model): State {
    return { hidden, activation, weights, digit, computed, selected };
  }

  protected notation({ hidden, activation, weights, digit, computed, selected }: State) {
    return [hidden, activation, weights, digit, computed, selected].join(';');
  }

  protected speech() {
    return this.model.remark;
  }

  private get sizes() {
    return [...this.model.hidden, OUTPUTS];
  }

  private get total() {
    return upTo(this.sizes, this.sizes.length);
  }

  private get computed() {
    return this.running >= 0 ? this.running : Math.min(this.draft.computed, this.total);
  }

  protected show(n: Numbers) {
    const { model, labels, sizes, computed } = this;
    const named = complete(sizes, computed);
    const begun = computed > upTo(sizes, named);
    const current = this.running > 0 ? placeOf(sizes, this.running) : undefined;
    const shown = place(this.hovered) ?? current ?? place(model.selected);
    const g = model.activations.find((a) => a.name === model.activation)?.label ?? '';
    return html`
      ${formula({ inputs: model.inputs, sizes, named, begun, pointed: this.pointedLayer, labels })}
      <div class="transport">${this.transport()}</div>
      <div class="bench">
        <div class="stage"><div class="stage-inner">
          ${picture(
            { model, sizes, computed, shown, selected: model.selected, pointedLayer: this.pointedLayer, n, labels },
            this.width,
          )}
        </div></div>
        <div class="side-panel">${this.reading()} ${detail(model, sizes, g, n, labels)} ${this.shape()}</div>
      </div>
      ${notice(labels.look, model.remark)}
    `;
  }

  private transport() {
    const { labels, sizes, computed, total } = this;
    const running = this.running >= 0;
    const button = (sign: unknown, label: string, off: boolean, act: () => void) =>
      html`<button type="button" aria-label=${label} title=${label} ?disabled=${off} @click=${act}>${sign}</button>`;
    return html`
      ${button(icon('M4 4h3v16H4zM20 4v16L8 12z'), labels.start, computed === 0, () => this.go(0))}
      ${button('−1', labels.back, computed === 0, () => this.step(-1))}
      <button type="button" class="play" @click=${() => (running ? this.stop() : this.play())}>
        <span aria-hidden="true">${running ? '■' : '▶'}</span> ${running ? labels.stop : labels.play}
      </button>
      ${button('+1', labels.step, computed === total, () => this.step(1))}
      ${button(icon('M17 4h3v16h-3zM4 4v16l12-8z'), labels.layer, computed === total, () => this.go(upTo(sizes, complete(sizes, computed) + 1)))}
      <span class="small">${fill(labels.progress, computed, total)}</span>
    `;
  }

  /** What is read, and with which weights. */
  private reading() {
    const { model, labels, draft } = this;
    return html`
      ${group(labels.digit, choice(model.digits, String(draft.digit), (d) => this.change({ digit: Number(d) })))}
      ${group(labels.weights, choice(model.kinds, draft.weights, (weights) => this.change({ weights })))}
    `;
  }

  /** What the network is made of. */
  private shape() {
    const { model, labels, draft } = this;
    const depth = draft.hidden.length + 1;
    const stepper = (sign: string, label: string, off: boolean, hidden: number[]) =>
      html`<button type="button" aria-label=${label} ?disabled=${off} @click=${() => this.change({ hidden })}>${sign}</button>`;
    return html`
      ${group(labels.activation, choice(model.activations, draft.activation, (activation) => this.change({ activation })))}
      ${group(
        labels.depth,
        html`<div class="stepper">
          ${stepper('−', labels.less, depth <= 1, draft.hidden.slice(0, -1))}
          <b>${depth}</b>
          ${stepper('+', labels.more, depth > model.mostHidden, [...draft.hidden, USUAL])}
        </div>`,
      )}
    `;
  }

  /** Another network or another digit; what was computed is shown anew at once. */
  private change(change: Partial<State>) {
    this.stop();
    const sizes = [...(change.hidden ?? this.draft.hidden), OUTPUTS];
    const selected = place(this.draft.selected);
    const kept = selected && selected.number <= (sizes[selected.layer - 1] ?? 0);
    this.move({
      ...change,
      computed: change.hidden ? 0 : this.draft.computed,
      selected: kept ? this.draft.selected : '',
    });
  }

  private go(computed: number) {
    this.stop();
    this.move({ computed });
  }

  /** One neuron more or fewer, and a look into the last one computed. */
  private step(by: 1 | -1) {
    this.stop();
    const computed = Math.min(Math.max(this.computed + by, 0), this.total);
    this.move({ computed, selected: computed > 0 ? name(placeOf(this.sizes, computed)) : '' });
  }

  /** From where it stands, or anew from the end; without motion a press finishes one layer. */
  private play() {
    const from = this.computed === this.total ? 0 : this.computed;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.go(upTo(this.sizes, complete(this.sizes, from) + 1));
      return;
    }
    this.running = from;
    this.tick();
  }

  private tick() {
    this.timer = window.setTimeout(() => {
      this.running++;
      if (this.running >= this.total) this.stop();
      else this.tick();
    }, NEURON_MS);
  }

  /** The animation's end is a state like any other. */
  private stop() {
    clearTimeout(this.timer);
    if (this.running < 0) return;
    const computed = this.running;
    this.running = -1;
    this.move({ computed });
  }

  private select(neuron: string | undefined) {
    if (!neuron) return;
    this.stop();
    if (neuron !== this.draft.selected) this.move({ selected: neuron });
  }

  private key(e: KeyboardEvent) {
    const neuron = near(e, 'neuron');
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key];
    if (neuron && (e.key === 'Enter' || e.key === ' ')) this.select(neuron);
    else if (neuron && step) this.walk(neuron, step[0], step[1]);
    else if (step?.[0] && (e.target as Element).closest('[data-formula]')) this.unfold(step[0]);
    else return;
    e.preventDefault();
  }

  private walk(from: string, layers: number, neurons: number) {
    const { sizes } = this;
    const at = place(from)!;
    const layer = Math.min(Math.max(at.layer + layers, 1), sizes.length);
    const number = Math.min(Math.max(at.number + neurons, 1), sizes[layer - 1]);
    const next = name({ layer, number });
    this.querySelector<SVGElement>(`[data-neuron="${next}"]`)!.focus();
    this.select(next);
  }

  /** A layer more or fewer by its name. */
  private unfold(by: number) {
    const { sizes, computed } = this;
    const named = complete(sizes, computed);
    const begun = computed > upTo(sizes, named);
    const layers = by > 0 ? named + 1 : begun ? named : named - 1;
    this.go(upTo(sizes, Math.min(Math.max(layers, 0), sizes.length)));
  }
}

const icon = (d: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${d} />`}</svg>`;

const near = (e: Event, key: 'neuron' | 'layer') =>
  (e.target as Element).closest<HTMLElement | SVGElement>(`[data-${key}]`)?.dataset[key];

customElements.define('amphi-network', AmphiNetwork);
