import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Labels } from './model';

/** An item under the hand: where it was, where it would fall, how far it was carried. */
interface Carried {
  from: number;
  to: number;
  by: number;
  start: number;
  middles: number[];
  height: number;
}

/** Items to be put in order by their handles, or by the buttons up and down. */
class AmphiOrder extends LitElement {
  static properties = {
    items: { attribute: false },
    order: { attribute: false },
    places: { attribute: false },
    labels: { attribute: false },
    key: {},
    carried: { state: true },
    spoken: { state: true },
  };
  declare items: string[];
  declare order: number[];
  declare places: boolean[];
  declare labels: Labels;
  declare key: string;
  declare carried?: Carried;
  declare spoken: string;
  private pressed = '';

  constructor() {
    super();
    this.items = [];
    this.order = [];
    this.places = [];
    this.key = this.spoken = '';
  }

  protected createRenderRoot() {
    return this;
  }

  /** An item that moved in the document has lost the focus of its button. */
  protected updated() {
    if (this.pressed) this.querySelector<HTMLElement>(`#${this.pressed}`)?.focus();
    this.pressed = '';
  }

  private move(from: number, to: number) {
    if (to < 0 || to >= this.order.length || from === to) return;
    const order = [...this.order];
    order.splice(to, 0, ...order.splice(from, 1));
    this.spoken = this.labels.moved.replace('{0}', `${to + 1}`).replace('{1}', `${order.length}`);
    this.dispatchEvent(new CustomEvent('order', { detail: order }));
  }

  private press(e: Event, from: number, to: number) {
    this.pressed = (e.currentTarget as HTMLElement).id;
    this.move(from, to);
  }

  private grip(e: PointerEvent, from: number) {
    if (e.button !== 0) return;
    (e.currentTarget as HTMLElement).setPointerCapture(e.pointerId);
    const boxes = [...this.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
    this.carried = {
      from,
      to: from,
      by: 0,
      start: e.clientY,
      middles: boxes.map((box) => box.top + box.height / 2),
      height: boxes[from].height,
    };
    e.preventDefault();
  }

  private carry(e: PointerEvent) {
    if (!this.carried) return;
    const { from, start, middles } = this.carried;
    const by = e.clientY - start;
    const at = middles[from] + by;
    const passed = (middle: number, i: number) => (i < from ? at < middle : i > from && at > middle);
    const moved = middles.filter(passed).length;
    this.carried = { ...this.carried, by, to: by < 0 ? from - moved : from + moved };
  }

  private drop() {
    if (!this.carried) return;
    const { from, to } = this.carried;
    this.carried = undefined;
    this.move(from, to);
  }

  /** While an item is carried nothing moves in the document: the others only make room. */
  private shift(i: number) {
    if (!this.carried) return '';
    const { from, to, by, height } = this.carried;
    const room = i === from ? by : i > from && i <= to ? -height : i < from && i >= to ? height : 0;
    return `transform: translateY(${room}px)`;
  }

  render() {
    return html`<p class="how">${this.labels.order}</p>
      <ol class="order">
        ${repeat(
          this.order,
          (place) => place,
          (place, i) => this.item(place, i),
        )}
      </ol>
      <span class="sr-only" role="status">${this.spoken}</span>`;
  }

  private item(place: number, i: number) {
    const id = `${this.key}-${place}`;
    const settled = this.places[i];
    return html`<li
      class="${settled ? 'settled' : ''} ${this.carried?.from === i ? 'carried' : ''}"
      style=${this.shift(i)}
    >
      <span
        class="grip"
        aria-hidden="true"
        title=${this.labels.drag}
        @pointerdown=${(e: PointerEvent) => this.grip(e, i)}
        @pointermove=${this.carry}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
        ><svg viewBox="0 0 12 18"><path d="M3 3h.01M9 3h.01M3 9h.01M9 9h.01M3 15h.01M9 15h.01" /></svg></span
      >
      <span class="item" id=${id}>${unsafeHTML(this.items[place])}</span>
      ${settled ? html`<span class="place">✓ <span class="sr-only">${this.labels['in-place']}</span></span>` : nothing}
      ${this.button(`${id}-up`, id, this.labels.up, 'M5 12l5-5 5 5', i === 0, (e) => this.press(e, i, i - 1))}
      ${this.button(`${id}-down`, id, this.labels.down, 'M5 8l5 5 5-5', i === this.order.length - 1, (e) => this.press(e, i, i + 1))}
    </li>`;
  }

  private button(id: string, item: string, label: string, path: string, off: boolean, act: (e: Event) => void) {
    return html`<button
      type="button"
      id=${id}
      aria-label=${label}
      aria-labelledby="${id} ${item}"
      aria-disabled=${off}
      @click=${act}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  }
}

customElements.define('amphi-order', AmphiOrder);
