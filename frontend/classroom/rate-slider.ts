import { LitElement, html, nothing } from 'lit';

/** How long a hand may rest before the server hears of it. */
const SETTLED_MS = 120;

/**
 * α on a logarithmic slider with its exact field. It moves at once under the hand and raises `rate-change`;
 * the server's own value comes back as `rate`.
 */
class AmphiRateSlider extends LitElement {
  static properties = {
    rate: { type: Number },
    min: { type: Number },
    max: { type: Number },
    language: {},
    label: {},
    fieldLabel: {},
    draft: { state: true },
    wrong: { state: true },
  };
  declare rate: number;
  declare min: number;
  declare max: number;
  declare language: string;
  declare label: string;
  declare fieldLabel: string;
  declare draft?: number;
  declare wrong: boolean;
  private timer?: number;

  constructor() {
    super();
    this.rate = 0.1;
    this.min = 0.001;
    this.max = 3;
    this.language = 'fr';
    this.label = this.fieldLabel = 'α';
    this.wrong = false;
  }

  protected createRenderRoot() {
    return this;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('rate')) {
      this.draft = undefined;
    }
  }

  render() {
    const rate = this.draft ?? this.rate;
    return html`<b class="cw" aria-hidden="true">α</b>
      <input
        type="range"
        aria-label=${this.label}
        aria-valuetext=${this.show(rate)}
        min="0"
        max="1"
        step="0.005"
        .value=${String(this.position(rate))}
        @input=${(e: Event) => this.moved(this.at(Number((e.target as HTMLInputElement).value)))}
      />
      <input
        type="text"
        inputmode="decimal"
        aria-label=${this.fieldLabel}
        aria-invalid=${this.wrong ? 'true' : nothing}
        .value=${this.show(rate)}
        @change=${this.typed}
      />`;
  }

  private moved(rate: number) {
    this.wrong = false;
    this.draft = rate;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(rate), SETTLED_MS);
  }

  private typed(event: Event) {
    const rate = Number((event.target as HTMLInputElement).value.trim().replace(',', '.'));
    this.wrong = !(rate >= this.min && rate <= this.max);
    if (!this.wrong) {
      this.draft = rate;
      this.tell(rate);
    }
  }

  private tell(rate: number) {
    this.dispatchEvent(new CustomEvent('rate-change', { detail: { rate } }));
  }

  private position(rate: number) {
    return Math.log(rate / this.min) / Math.log(this.max / this.min);
  }

  /** Two significant digits: what a hand on a slider means. */
  private at(position: number) {
    return Number((this.min * (this.max / this.min) ** position).toPrecision(2));
  }

  private show(rate: number) {
    return new Intl.NumberFormat(this.language, { maximumSignificantDigits: 6 }).format(Number(rate.toPrecision(6)));
  }
}

customElements.define('amphi-rate-slider', AmphiRateSlider);
