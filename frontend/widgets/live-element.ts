import { LitElement, html, nothing } from 'lit';
import { Numbers } from './numbers';

interface Server {
  moved(notation: string): Promise<void>;
}

const SPOKEN_MS = 700;
const FIRST_WIDTH = 480;
const LEAST_WIDTH = 200; // while a page is laid out, a width may be 0

/**
 * A widget that a hand moves. What is drawn follows the hand at once, by the draft; every computed
 * number is the server's, in the model. Its Java half is `LiveCard`.
 */
export abstract class LiveElement<State extends object, Model extends State> extends LitElement {
  static properties = {
    model: { attribute: false },
    bulk: { attribute: false },
    labels: { attribute: false },
    language: {},
    draft: { state: true },
    width: { state: true },
    spoken: { state: true },
  };
  /** What the server last made of a state. */
  declare model: Model;
  /** What is heavy and seldom changes, beside the model. */
  declare bulk: string;
  /** The texts of `widget.label.*` and `NAME.label.*`. */
  declare labels: Record<string, string>;
  declare language: string;
  /** Where the hand is, perhaps ahead of the server. */
  declare draft: State;
  /** The width of `.stage-inner`, in CSS pixels. */
  declare width: number;
  declare spoken: string;
  declare $server: Server;
  private sending = false;
  private unsent = false;
  private speaking = 0;
  private readonly resized = new ResizeObserver(([entry]) => this.resize(entry.contentRect.width));

  constructor() {
    super();
    this.bulk = '';
    this.language = 'fr';
    this.width = FIRST_WIDTH;
    this.spoken = '';
  }

  /** The part of a model that a hand moves. */
  protected abstract stateOf(model: Model): State;

  /** A state as addresses write it, the same as the Java side's. */
  protected abstract notation(state: State): string;

  /** What a screen reader hears once the hand rests. */
  protected abstract speech(n: Numbers): string;

  /** The widget, drawn. */
  protected abstract show(n: Numbers): unknown;

  /** The hand has moved something. */
  protected move(change: Partial<State>) {
    this.draft = { ...this.draft, ...change };
    this.unsent = true;
    void this.send();
  }

  /** Tells a screen reader something at once. */
  protected say(text: string) {
    clearTimeout(this.speaking);
    this.spoken = text;
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

  protected render() {
    if (!this.model || !this.draft || !this.labels) return nothing;
    return html`${this.show(new Numbers(this.language))}
      <span class="sr-only" role="status">${this.spoken}</span>`;
  }

  private resize(width: number) {
    this.width = Math.max(LEAST_WIDTH, width);
  }

  /** What the server says is what stands, unless the hand has moved on meanwhile. */
  private adopt() {
    if (this.model) this.draft = structuredClone(this.stateOf(this.model));
  }

  /** One message at a time; the newest state goes as soon as the last was answered. */
  private async send() {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.unsent) {
        this.unsent = false;
        await this.$server.moved(this.notation(this.draft));
      }
    } finally {
      this.sending = false;
      this.adopt();
    }
  }

  private speakSoon() {
    clearTimeout(this.speaking);
    this.speaking = window.setTimeout(
      () => (this.spoken = this.speech(new Numbers(this.language))),
      SPOKEN_MS,
    );
  }
}
