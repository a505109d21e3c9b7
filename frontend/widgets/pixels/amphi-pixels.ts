import { html, type PropertyValues } from 'lit';
import { choice, fill, group, hand, notice } from '../controls';
import { bytes, PIXELS, SIDE } from '../grey-picture';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import type { Model, State } from './model';
import { answer, formula } from './formula';
import './pixels.css';
import { picture, row, vector, type Point } from './views';

const UNROLL_MS = 60; // a row
const DIGITS = [...'0123456789'].map((name) => ({ name, label: name }));
const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: SIDE, ArrowUp: -SIDE };

/** S9 and S10: one digit as 26 × 26 greys, as rows, as a vector; the same pixel lit in all three. */
class AmphiPixels extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, hovered: { state: true }, unrolled: { state: true } };
  /** The pixel under a mouse, if any: looked at, not chosen. */
  declare hovered: number | null;
  /** How many rows already stand in the vector while it is being unrolled. */
  declare unrolled: number;
  private unrolling = 0;
  private greys = new Uint8Array();

  constructor() {
    super();
    this.hovered = null;
    this.unrolled = SIDE;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.unrolling);
  }

  protected willUpdate(changed: PropertyValues & Map<string, unknown>) {
    super.willUpdate(changed);
    if (changed.has('model') && this.model) this.greys = bytes(this.model.greys);
  }

  protected stateOf({ number, pixel }: Model): State {
    return { number, pixel };
  }

  protected notation({ number, pixel }: State) {
    return `${number};${pixel}`;
  }

  protected speech(n: Numbers) {
    return this.at(this.draft.pixel, n);
  }

  private at(i: number, n: Numbers) {
    return fill(this.labels.at, Math.floor(i / SIDE), i % SIDE, i, n.show(this.greys[i] / 255));
  }

  protected show(n: Numbers) {
    const pixel = this.hovered ?? this.draft.pixel;
    const point: Point = {
      hover: (i) => (this.hovered = i),
      choose: (pixel) => this.move({ pixel }),
      leave: () => (this.hovered = null),
    };
    return html`
      <div class="split">
        <div class="stage">
          <div class="stage-inner">
            ${picture(this.greys, pixel, point, this.labels.picture, this.walk)}
            ${row(this.greys, pixel, point, this.labels)}
            ${vector(this.greys, pixel, point, this.labels, this.unrolled, this.width, n)}
            ${answer(this.model.answer, this.labels)}
          </div>
        </div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      ${formula(pixel, this.greys[pixel], n)} ${notice(this.labels.look, this.model.remark)}
    `;
  }

  private hands(n: Numbers) {
    const { pixel } = this.draft;
    const [r, c] = [Math.floor(pixel / SIDE), pixel % SIDE];
    const { label, others, number, empty } = this.model;
    return html`
      ${group(
        this.labels.pixel,
        html`${this.hand(this.labels.row, 'ink', r, SIDE - 1, n, (r) => SIDE * r + c)}
        ${this.hand(this.labels.column, 'ink-2', c, SIDE - 1, n, (c) => SIDE * r + c)}
        ${this.hand('i', 'x', pixel, PIXELS - 1, n, (i) => i)}`,
      )}
      ${group(
        this.labels.digit,
        choice(DIGITS, String(label), (d) => this.move({ number: others[Number(d)] })),
      )}
      <p class="small">${fill(this.labels.which, n.show(number), label, n.show(empty))}</p>
      <button type="button" class="secondary unroll" @click=${this.unroll}>${this.labels.unroll}</button>
    `;
  }

  private hand(name: string, colour: string, value: number, max: number, n: Numbers, at: (v: number) => number) {
    const move = (v: number) => this.move({ pixel: at(Math.round(v)) });
    const refuse = (sentence: string) => this.say(sentence);
    return hand({ name, colour, value, min: 0, max, step: 1, move, refuse }, this.labels, n);
  }

  private walk = (e: KeyboardEvent) => {
    const step = ARROWS[e.key];
    if (step === undefined) return;
    e.preventDefault();
    const pixel = this.draft.pixel + step;
    if (pixel >= 0 && pixel < PIXELS) this.move({ pixel });
  };

  /** Lays row after row into the vector, once; at once where no motion is wanted. */
  private unroll = () => {
    clearInterval(this.unrolling);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.unrolled = 0;
    this.unrolling = window.setInterval(() => {
      this.unrolled += 1;
      if (this.unrolled >= SIDE) clearInterval(this.unrolling);
    }, UNROLL_MS);
  };
}

customElements.define('amphi-pixels', AmphiPixels);
