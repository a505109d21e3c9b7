import { html } from 'lit';
import { choice, fill, group, hand, notice } from '../controls';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import './decision-line.css';
import { round, snap, write, type Line, type Model, type Point, type State } from './model';
import { picture } from './picture';

const NEAR = 0.09;
const LARGEST = 460;
const TOOLS = ['0', '1', 'erase'] as const;
const ARROWS: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
let instances = 0;

/** S13 to S15: what a line can and cannot separate; then a hidden layer. */
class AmphiDecisionLine extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, tool: { state: true }, cursor: { state: true } };
  /** What a tap does: puts a 0 or a 1, or takes a point away. */
  declare tool: string;
  /** Where the keyboard is on the plane. */
  declare cursor: Point | null;
  private readonly hatch = `decision-line-${instances++}`;

  constructor() {
    super();
    this.tool = '1';
    this.cursor = null;
  }

  protected stateOf({ points, first, corrections, hidden }: Model): State {
    return { points, first, corrections, hidden };
  }

  protected notation({ points, first, corrections, hidden }: State) {
    return [points, [first.w1, first.w2, first.b].join(','), corrections, hidden].join(';');
  }

  protected speech() {
    return `${this.count()} ${this.draft.hidden ? '' : this.learnt()}`;
  }

  private count() {
    return fill(this.labels.errors, this.model.errors, this.model.list.length);
  }

  private learnt() {
    return fill(this.labels.corrections, this.model.corrections);
  }

  /** Ahead of the server while a hand moves the line; the server's after corrections. */
  private line(): Line {
    return this.draft.corrections > 0 ? this.model.line : this.draft.first;
  }

  private draw(line: Line) {
    const { limit } = this.model;
    const first = { w1: round(line.w1, limit), w2: round(line.w2, limit), b: round(line.b, limit) };
    this.move({ first, corrections: 0, hidden: 0 });
  }

  protected show(n: Numbers) {
    const size = Math.min(this.width, LARGEST);
    const hands = {
      line: (line: Line) => this.draw(line),
      touch: (x: number, y: number) => this.touch(x, y),
      key: (e: KeyboardEvent) => this.key(e, n),
    };
    return html`
      <div class="split">
        <div class="stage">
          <div class="stage-inner">
            ${picture(this.model, this.line(), this.cursor, size, this.hatch, hands, n, `${this.labels.plane} ${this.count()}`)}
          </div>
          <p class="key"><span class="swatch" aria-hidden="true"></span> ${this.labels.key}</p>
        </div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      ${this.formula(n)} ${notice(this.labels.look, this.model.remark)}
    `;
  }

  private hands(n: Numbers) {
    const { points, hidden } = this.draft;
    const { layouts, sizes, limit, errors } = this.model;
    const { w1, w2, b } = this.line();
    const refuse = (sentence: string) => this.say(sentence);
    const slider = (name: string, colour: string, value: number, to: (v: number) => Line) =>
      hand({ name, colour, value, min: -limit, max: limit, step: 0.05, refuse, move: (v) => this.draw(to(v)) }, this.labels, n);
    return html`
      <p class="errors ${errors ? 'some' : ''}"><b>${this.count()}</b></p>
      ${group(this.labels.points, choice(layouts, points, (points) => this.put(points)))}
      ${group(this.labels.tool, choice(TOOLS.map((name) => ({ name, label: this.labels[`tool.${name}`] })), this.tool, (tool) => (this.tool = tool)))}
      ${group(
        this.labels.weights,
        html`${slider('w₁', 'w', w1, (w1) => ({ w1, w2, b }))} ${slider('w₂', 'w', w2, (w2) => ({ w1, w2, b }))}
        ${slider('b', 'b', b, (b) => ({ w1, w2, b }))}`,
      )}
      ${group(this.labels.learn, this.learning())}
      ${group(
        this.labels.hidden,
        choice(
          sizes.map((h) => ({ name: String(h), label: h ? fill(this.labels.neurons, h) : this.labels.none })),
          String(hidden),
          (h) => this.move({ hidden: Number(h) }),
        ),
      )}
    `;
  }

  private learning() {
    const { corrections, hidden } = this.draft;
    const { mostCorrections, errors } = this.model;
    const learn = (more: number) =>
      this.move({ corrections: Math.min(corrections + more, mostCorrections), hidden: 0 });
    const over = hidden === 0 && (errors === 0 || corrections >= mostCorrections);
    return html`<div class="choice">
        <button type="button" ?disabled=${over} @click=${() => learn(1)}>${this.labels.one}</button>
        <button type="button" ?disabled=${over} @click=${() => learn(100)}>${this.labels.many}</button>
        <button type="button" ?disabled=${corrections === 0} @click=${() => this.move({ corrections: 0, hidden: 0 })}>
          ${this.labels.back}
        </button>
      </div>
      <p class="small learnt">${this.learnt()}</p>`;
  }

  private formula(n: Numbers) {
    const { hidden, steps, starts, list } = this.model;
    const { w1, w2, b } = this.line();
    if (hidden) return html`<div class="formula">${fill(this.labels.trained, hidden, n.show(steps), starts, list.length)}</div>`;
    return html`<div class="formula">
      <div class="line">
        <i class="cz">z</i><span> = </span>
        <span>
          <span class="term"><span class="cw">${n.term(w1)}</span>·<span class="cx">x₁</span></span>
          <span class="term">+ <span class="cw">${n.term(w2)}</span>·<span class="cx">x₂</span></span>
          <span class="term">+ <span class="cb">${n.term(b)}</span></span>
        </span>
      </div>
      <div class="line">
        <i class="cy">y</i><span> = </span><span>${this.labels.rule}</span>
      </div>
    </div>`;
  }

  /** Other points start from the line as it stands. */
  private put(points: string) {
    this.move({ points, first: this.line(), corrections: 0 });
  }

  /** A tap near a point changes that point; elsewhere it puts a new one. */
  private touch(x: number, y: number) {
    const { list } = this.model;
    const distance = (p: Point) => Math.hypot(p.x - x, p.y - y);
    const near = list.toSorted((a, b) => distance(a) - distance(b))[0];
    const at = near && distance(near) < NEAR ? near : { x: snap(x), y: snap(y), label: 0 };
    const rest = list.filter((p) => p.x !== at.x || p.y !== at.y);
    const next = this.tool === 'erase' ? rest : [...rest, { ...at, label: Number(this.tool) }];
    if (next.length) this.put(write(next));
    else this.say(this.labels.last);
  }

  private key(e: KeyboardEvent, n: Numbers) {
    const { x, y } = this.cursor ?? { x: 0.5, y: 0.5 };
    const step = ARROWS[e.key];
    if (step) this.cursor = { x: snap(x + step[0] / 10), y: snap(y + step[1] / 10), label: 0 };
    else if (e.key === 'Enter' || e.key === ' ') this.touch(x, y);
    else if (e.key === '0' || e.key === '1') this.tool = e.key;
    else return;
    e.preventDefault();
    if (step) this.say(fill(this.labels.at, n.show(this.cursor!.x), n.show(this.cursor!.y), this.found()));
  }

  private found() {
    const point = this.model.list.find((p) => p.x === this.cursor?.x && p.y === this.cursor.y);
    return point ? fill(this.labels.point, point.label) : '';
  }
}

customElements.define('amphi-decision-line', AmphiDecisionLine);
