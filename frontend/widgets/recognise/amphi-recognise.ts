import { html, nothing } from 'lit';
import { choice, fill, group, notice } from '../controls';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import { outputs, share } from '../outputs';
import { seen } from '../pixels';
import * as drawing from './drawing';
import { GRID } from './drawing';
import type { Model, State } from './model';
import { Pen } from './pen';
import { digit, grid, ink } from './picture';
import './recognise.css';

const DIGITS = 10_000; // MNIST's test set
const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A sheet to draw a digit on, and the ten outputs of S18 while it is drawn. */
class AmphiRecognise extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, cursor: { state: true } };
  /** The cell where the keyboard stands, −1 while it is not used. */
  declare cursor: number;
  /** The sheets before, for undo. */
  private past: string[] = [];
  private readonly pen = new Pen(
    () => this.put(this.withStroke()),
    () => this.lifted(),
  );
  private base = drawing.blank();
  private baseSheet = '.';

  constructor() {
    super();
    this.cursor = -1;
  }

  protected stateOf({ network, sheet }: Model): State {
    return { network, sheet };
  }

  protected notation({ network, sheet }: State) {
    return `${network};${sheet}`;
  }

  protected speech(n: Numbers) {
    return this.pen.down || this.cursor >= 0 ? this.spoken : this.verdict(n);
  }

  protected show(n: Numbers) {
    return html`
      <div class="split recognise">
        <div class="stage">${this.sheet()} ${this.tools()}</div>
        <div class="hands">
          ${group(
            this.labels.network,
            choice(this.model.networks, this.draft.network, (network) => this.move({ network })),
          )}
          <div class="reading">
            <figure>
              ${seen(this.model.picture, this.labels.sees)}
              <figcaption>${this.labels.sees}</figcaption>
            </figure>
            <p class="verdict">${this.answer(n)}</p>
          </div>
          ${outputs(this.model.outputs, this.labels.outputs, n)}
        </div>
      </div>
      ${notice(this.labels.look, this.model.remark)}
    `;
  }

  /** Drawn from the hand's own state: never waits for the server. */
  private sheet() {
    const { sheet } = this.draft;
    const shown = this.pen.down ? this.withStroke() : drawing.decode(sheet);
    const mnist = drawing.isDigit(sheet) && this.model.sheet === sheet;
    return html`<svg
        class="sheet"
        viewBox="0 0 100 100"
        tabindex="0"
        role="application"
        aria-label=${`${this.labels.sheet} ${this.labels.keys}`}
        @pointerdown=${(e: PointerEvent) => this.press(e)}
        @pointermove=${(e: PointerEvent) => this.pen.follow(e)}
        @pointerup=${(e: PointerEvent) => this.pen.release(e)}
        @pointercancel=${(e: PointerEvent) => this.pen.release(e)}
        @keydown=${(e: KeyboardEvent) => this.key(e)}
        @blur=${() => (this.cursor = -1)}
      >
        ${mnist ? digit(this.model.picture) : ink(shown)} ${grid(this.cursor)}
      </svg>
      <p class="keys" aria-hidden="true">${this.labels.keys}</p>`;
  }

  private tools() {
    const button = (label: string, act: () => void) =>
      html`<button type="button" @click=${act}>${label}</button>`;
    return html`<div class="choice">
      ${button(this.labels.undo, () => this.undo())} ${button(this.labels.clear, () => this.clear())}
      ${button(this.labels.example, () => this.turn(String(Math.floor(Math.random() * DIGITS))))}
    </div>`;
  }

  /** The digit that wins, in words; an empty sheet says so. */
  private answer(n: Numbers) {
    const { winner, outputs, picture, label } = this.model;
    if (winner < 0) return picture ? this.labels.waiting : this.labels.empty;
    return html`${this.labels.reads} <b>${winner}</b>
      <span class="share">${share(outputs[winner], n)}</span>
      ${label < 0 ? nothing : html`<span class="truth">${fill(this.labels.truth, label)}</span>`}`;
  }

  private verdict(n: Numbers) {
    const { winner, outputs, picture, label } = this.model;
    if (winner < 0) return picture ? this.labels.waiting : this.labels.empty;
    const truth = label < 0 ? '' : fill(this.labels.truth, label);
    return `${this.labels.reads} ${winner}, ${share(outputs[winner], n)}. ${truth}`;
  }

  private press(e: PointerEvent) {
    this.base = drawing.decode(this.draft.sheet);
    this.baseSheet = this.draft.sheet;
    const room = drawing.points(this.base) + drawing.MOST_IN_STROKE <= drawing.MOST_POINTS;
    if (!room || this.base.strokes.length === drawing.MOST_STROKES) return this.say(this.labels.full);
    this.cursor = -1;
    this.pen.press(e);
  }

  private withStroke(): drawing.Drawing {
    return { ...this.base, strokes: [...this.base.strokes, this.pen.stroke] };
  }

  private lifted() {
    this.past.push(this.baseSheet);
    this.put(this.withStroke());
  }

  private put(shown: drawing.Drawing) {
    this.move({ sheet: drawing.encode(shown) });
  }

  /** To another sheet, from which undo comes back. */
  private turn(sheet: string) {
    if (sheet === this.draft.sheet) return;
    this.past.push(this.draft.sheet);
    this.move({ sheet });
  }

  private clear() {
    this.turn(drawing.encode(drawing.blank()));
  }

  /** A copied link has no past: then the last stroke goes, or what else there is. */
  private undo() {
    const sheet = this.past.pop();
    if (sheet !== undefined) return this.move({ sheet });
    const { strokes, cells } = drawing.decode(this.draft.sheet);
    this.put(strokes.length > 0 ? { strokes: strokes.slice(0, -1), cells } : drawing.blank());
  }

  private key(e: KeyboardEvent) {
    const step = STEPS[e.key];
    const undo = e.key === 'Backspace' || (e.key === 'z' && (e.ctrlKey || e.metaKey));
    if (step) this.walk(step, e.shiftKey);
    else if (e.key === ' ') this.toggle();
    else if (undo) this.undo();
    else if (e.key === 'Delete') this.clear();
    else return;
    e.preventDefault();
  }

  /** The first key shows the cursor in the middle; with shift the way is painted. */
  private walk([dx, dy]: [number, number], painting: boolean) {
    const from = this.cursor < 0 ? (GRID / 2) * (GRID + 1) : this.cursor;
    const within = (v: number) => Math.min(GRID - 1, Math.max(0, v));
    this.cursor = within((from % GRID) + dx) + GRID * within(Math.floor(from / GRID) + dy);
    if (painting) this.paint([from, this.cursor], true);
    this.sayCell();
  }

  private toggle() {
    if (this.cursor < 0) this.cursor = (GRID / 2) * (GRID + 1);
    this.paint([this.cursor], !drawing.decode(this.draft.sheet).cells.includes(this.cursor));
    this.sayCell();
  }

  private paint(cells: number[], on: boolean) {
    const shown = drawing.decode(this.draft.sheet);
    const painted = new Set(shown.cells);
    cells.forEach((cell) => (on ? painted.add(cell) : painted.delete(cell)));
    this.turn(drawing.encode({ ...shown, cells: [...painted] }));
  }

  private sayCell() {
    const on = drawing.decode(this.draft.sheet).cells.includes(this.cursor);
    const place = fill(this.labels.cell, (this.cursor % GRID) + 1, Math.floor(this.cursor / GRID) + 1);
    this.say(`${place} ${on ? this.labels.painted : this.labels.blank}`);
  }
}

customElements.define('amphi-recognise', AmphiRecognise);
