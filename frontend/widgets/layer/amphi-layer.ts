import { html } from 'lit';
import { choice, fill, group, hand, notice } from '../controls';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import { equation, letters, working, type Scene } from './equation';
import './layer.css';
import type { Model, State } from './model';
import { picture } from './picture';
import { withInputs, withNeurons } from './shape';
import { changed, neighbour, neuronOf, spell, valueOf } from './terms';

const STEP = 0.1;

/** The layer-formula explorer of S16: letters, matrices and neurons that light up together. */
class AmphiLayer extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, hovered: { state: true }, focused: { state: true }, news: { state: true } };
  declare hovered: string;
  declare focused: string;
  /** What the last change of shape did. */
  declare news: string;
  private neuron = 1;

  constructor() {
    super();
    this.hovered = this.focused = this.news = '';
    this.addEventListener('pointerover', (e) => (this.hovered = termOf(e)));
    this.addEventListener('pointerleave', () => (this.hovered = ''));
    this.addEventListener('focusin', (e) => (this.focused = termOf(e)));
    this.addEventListener('focusout', () => (this.focused = ''));
    this.addEventListener('click', (e) => this.select(termOf(e)));
    this.addEventListener('keydown', (e) => this.key(e));
  }

  protected stateOf({ inputs, weights, biases, activation, selected }: Model): State {
    return { inputs, weights, biases, activation, selected };
  }

  protected notation({ inputs, weights, biases, activation, selected }: State) {
    return [inputs, weights.join('/'), biases, activation, selected].join(';');
  }

  protected speech(n: Numbers) {
    return this.model.answers.map((a, i) => `y${i + 1} = ${n.show(a.y)}`).join(', ');
  }

  protected show(n: Numbers) {
    const { model } = this;
    const state = sameShape(this.draft, model) ? this.draft : this.stateOf(model);
    this.neuron = Math.min(neuronOf(state.selected) || this.neuron, state.biases.length);
    const pointed = this.hovered || this.focused || state.selected;
    const scene: Scene = { state, model, pointed, n, labels: this.labels };
    const g = model.choices.find((c) => c.name === state.activation)?.label ?? '';
    const [rows, inner] = [state.biases.length, state.inputs.length];
    return html`
      <div class="top">
        ${letters(scene)} ${equation(scene, g)}
        <p class="check ${this.news ? 'news' : ''}">${this.news || fill(this.labels.check, rows, inner)}</p>
      </div>
      <div class="bench">
        <div class="chosen">${group(this.labels.chosen, this.chosen(n, state))}</div>
        <div class="stage"><div class="stage-inner">${picture(scene, this.width)}</div></div>
        <div class="more">${this.more(state)}</div>
      </div>
      <div class="formula">
        <span class="group">${fill(this.labels.working, this.neuron)}</span>
        ${working(scene, this.neuron, g)}
      </div>
      ${notice(this.labels.look, model.remark)}
    `;
  }

  /** The one hand, which holds whatever number is chosen. */
  private chosen(n: Numbers, state: State) {
    const term = state.selected;
    const value = valueOf(state, this.model, term);
    if (term[0] === 'z' || term[0] === 'y') {
      return html`<p class="computed"><b class="c${term[0]}">${spell(term)} = ${n.show(value)}</b>&ensp;
        <span>${fill(this.labels.computed, spell(term))}</span></p>`;
    }
    const { limit } = this.model;
    return hand(
      {
        name: spell(term),
        colour: term[0],
        value,
        min: -limit,
        max: limit,
        step: STEP,
        move: (v) => this.move(changed(this.draft, term, v)),
        refuse: (sentence) => this.say(sentence),
      },
      this.labels,
      n,
    );
  }

  private more(state: State) {
    const { labels } = this;
    const [n, m] = [state.inputs.length, state.biases.length];
    return html`
      ${group(
        labels.activation,
        choice(this.model.choices, state.activation, (activation) => this.move({ activation })),
      )}
      ${group(
        labels.shape,
        html`<div class="steppers">
          ${this.stepper(labels.inputs, n, labels.lessInputs, labels.moreInputs, (by) =>
            this.reshape(withInputs(this.draft, by), by > 0 ? labels.moreInput : labels.lessInput),
          )}
          ${this.stepper(labels.neurons, m, labels.lessNeurons, labels.moreNeurons, (by) =>
            this.reshape(withNeurons(this.draft, by), by > 0 ? labels.moreNeuron : labels.lessNeuron),
          )}
        </div>`,
      )}
    `;
  }

  private stepper(name: string, count: number, less: string, more: string, change: (by: 1 | -1) => void) {
    return html`<div class="stepper">
      <span>${name}</span>
      <button type="button" aria-label=${less} ?disabled=${count <= 1} @click=${() => change(-1)}>−</button>
      <b>${count}</b>
      <button type="button" aria-label=${more} ?disabled=${count >= this.model.most} @click=${() => change(1)}>+</button>
    </div>`;
  }

  private reshape(change: Partial<State>, sentence: string) {
    this.move(change);
    this.news = fill(sentence, this.draft.biases.length, this.draft.inputs.length);
    this.say(this.news);
  }

  /** A whole letter can be pointed at, but only a number can be chosen. */
  private select(term: string) {
    if (term.length < 2 || term === this.draft.selected) return;
    this.news = '';
    this.move({ selected: term });
  }

  private key(e: KeyboardEvent) {
    const cell = (e.target as Element).closest('.cell');
    if (!cell || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key.startsWith('Arrow')) {
      e.preventDefault();
      const next = neighbour(this.draft, termOf(e), e.key);
      this.querySelector<HTMLElement>(`.cell[data-term=${next}]`)!.focus();
      this.select(next);
    } else if (/^[-−\d,.]$/.test(e.key)) {
      // what is typed on a number goes into its field
      this.querySelector<HTMLInputElement>('.chosen input[type=text]')?.select();
    }
  }
}

const termOf = (e: Event) => (e.target as Element).closest<HTMLElement>('[data-term]')?.dataset.term ?? '';

const sameShape = (a: State, b: State) =>
  a.inputs.length === b.inputs.length && a.biases.length === b.biases.length;

customElements.define('amphi-layer', AmphiLayer);
