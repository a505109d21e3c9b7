import { LitElement, html, nothing } from 'lit';
import type { Chart } from './charts';
import { decode, type Frame } from './frame';
import { LiveSocket } from './live-socket';
import { onThemeChange, rgb } from './palette';
import { paintDigit, paintWeights, type Inks } from './pictures';
import { RunPicture, verdict } from './run-state';

type Link = 'connecting' | 'live' | 'lost' | 'refused';

const SPOKEN_MS = 5_000;
const FIRST_STEPS = 20;
const DIGITS = [...'0123456789'];

/**
 * A class's training run as everybody sees it: numbers, curves, weights, eight digits.
 * It draws what the frames say and computes nothing; texts come from the server as `texts`.
 */
class AmphiClassRun extends LitElement {
  static properties = {
    code: {},
    texts: { attribute: false },
    language: {},
    offering: { type: Boolean },
    link: { state: true },
    spoken: { state: true },
  };
  declare code: string;
  declare texts?: Record<string, string>;
  declare language: string;
  /** Whether the network is offered once it rests. */
  declare offering: boolean;
  declare link: Link;
  declare spoken: string;
  private picture = new RunPicture();
  private socket?: LiveSocket;
  private charts: { loss?: Chart; accuracy?: Chart } = {};
  private stopTheme?: () => void;
  private inks?: Inks;
  private unpainted = new Set<number>();
  private spokenAt = -SPOKEN_MS;
  private opening = 0;

  constructor() {
    super();
    this.code = '';
    this.language = 'fr';
    this.offering = false;
    this.link = 'connecting';
    this.spoken = '';
  }

  protected createRenderRoot() {
    return this; // light DOM: the site's styles apply
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopTheme = onThemeChange(() => this.repaint());
    // Flow may move a new element once more before it settles: one connection is enough
    this.opening = window.setTimeout(() => this.open());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopTheme?.();
    clearTimeout(this.opening);
    this.socket?.close();
    this.socket = undefined;
    Object.values(this.charts).forEach((chart) => chart.close());
    this.charts = {};
  }

  private open() {
    if (!this.isConnected || this.socket) {
      return;
    }
    const address = new URL(`live/${encodeURIComponent(this.code)}`, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    address.search = address.hash = '';
    this.socket = new LiveSocket(address.href, {
      frame: (data) => this.take(decode(data)),
      lost: () => {
        this.link = 'lost';
        this.picture.forgetSequence();
      },
      refused: () => (this.link = 'refused'),
    });
    this.draw();
  }

  private take(frame: Frame) {
    const key = frame.key;
    if (!this.picture.take(frame)) {
      this.picture.forgetSequence();
      this.socket?.resync();
      return;
    }
    frame.images.forEach((image) => this.unpainted.add(image.neuron));
    if (key) {
      this.inks = undefined;
    }
    this.link = 'live';
    this.speakNowAndThen();
    this.requestUpdate();
  }

  /** Loads the drawing library only here, beside the first frames. */
  private async draw() {
    const { Chart } = await import('./charts');
    await this.updateComplete;
    if (!this.isConnected || this.charts.loss) {
      return;
    }
    const at = (name: string) => this.querySelector<HTMLElement>(`[data-chart=${name}]`)!;
    this.charts = {
      loss: new Chart(at('loss'), { token: '--w', language: this.language }),
      accuracy: new Chart(at('accuracy'), { token: '--y', language: this.language, top: 1, percent: true }),
    };
    this.requestUpdate();
  }

  protected updated() {
    const { losses, accuracies, last } = this.picture;
    if (!last) {
      return;
    }
    const unit = this.unit(last);
    const end = Math.max(last.step / unit, unit === 1 ? FIRST_STEPS : 1);
    this.charts.loss?.show(losses.points, unit, end);
    this.charts.accuracy?.show(accuracies.points, unit, end);
    this.paint();
    this.expose(last);
  }

  /** Batches while the first epoch lasts, then epochs. */
  private unit(frame: Frame) {
    return frame.epoch === 0 ? 1 : frame.stepsPerEpoch;
  }

  private repaint() {
    this.inks = undefined;
    this.paint();
  }

  private paint() {
    const all = !this.inks;
    this.inks ??= {
      paper: rgb(this, '--sunk'),
      plus: rgb(this, '--w'),
      minus: rgb(this, '--minus'),
      ink: rgb(this, '--ink'),
    };
    const { inks, picture } = this;
    this.querySelectorAll<HTMLCanvasElement>('canvas[data-neuron]').forEach((canvas) => {
      const neuron = Number(canvas.dataset.neuron);
      const image = picture.images.get(neuron);
      if (image && (all || this.unpainted.has(neuron))) {
        paintWeights(canvas, image, inks);
      }
    });
    this.unpainted.clear();
    if (all) {
      this.querySelectorAll<HTMLCanvasElement>('canvas[data-specimen]').forEach((canvas) =>
        paintDigit(canvas, picture.specimens[Number(canvas.dataset.specimen)].pixels, inks),
      );
    }
  }

  /** The numbers as plain attributes, for tests and the curious. */
  private expose(frame: Frame) {
    Object.assign(this.dataset, {
      step: frame.step,
      epoch: frame.epoch,
      accuracy: (frame.correct / frame.total).toFixed(4),
      loss: frame.loss,
      state: this.link === 'live' ? state(frame) : this.link,
      run: frame.run,
      seed: frame.seed,
      rate: frame.learningRate,
      watchers: frame.watchers,
      points: this.picture.losses.points.length + this.picture.accuracies.points.length,
      curve: JSON.stringify(this.picture.accuracies.points.at(-1) ?? null),
    });
  }

  /** Screen readers hear the numbers every few seconds at most. */
  private speakNowAndThen() {
    const now = performance.now();
    if (now - this.spokenAt >= SPOKEN_MS) {
      this.spokenAt = now;
      this.spoken = this.summary();
    }
  }

  private summary() {
    const frame = this.picture.last;
    return frame
      ? `${this.text(state(frame))}. ${this.text('step')} ${this.integer(frame.step)}. ` +
          `${this.text('accuracy')} ${this.percent(frame)}. ${this.text('loss')} ${this.loss(frame)}.`
      : '';
  }

  render() {
    if (!this.texts) {
      return nothing;
    }
    const frame = this.picture.last;
    return html`<section class="run" aria-label=${this.text('title')}>
      ${this.head(frame)} ${this.notice(frame)}
      <div class="run-body">${this.curves(frame)} ${this.weights()} ${this.digits(frame)}</div>
      ${this.takeAway(frame)}
      <p class="sr-only" role="status">${this.spoken}</p>
    </section>`;
  }

  /** Once the run rests, what it has learnt is everybody's. */
  private takeAway(frame?: Frame) {
    const rests = this.link === 'live' && frame && !frame.running && !frame.rebuilding && !frame.diverged && frame.step > 0;
    return this.offering && rests
      ? html`<p class="run-take">
          <a href="challenge/premier-challenge?from=class-${this.code}#mine" router-ignore>${this.text('take')}</a>
        </p>`
      : nothing;
  }

  private head(frame?: Frame) {
    const now = this.link === 'live' && frame ? state(frame) : this.link;
    return html`<header class="run-head">
      <div class="run-status">
        <span class="run-state" data-is=${now}><i aria-hidden="true"></i>${this.text(now)}</span>
        <span>${frame ? `${this.text('run')} ${frame.run}` : nothing}</span>
      </div>
      ${this.numbers(frame)}
      <span class="run-watchers">
        ${frame ? html`<b>${this.integer(frame.watchers)}</b> ${this.text(frame.watchers > 1 ? 'watchers' : 'watcher')}` : nothing}
      </span>
    </header>`;
  }

  private numbers(frame?: Frame) {
    const show = (name: string, value: (frame: Frame) => unknown, kind = '') =>
      html`<div class=${kind}><dt>${this.text(name)}</dt><dd>${frame ? value(frame) : '–'}</dd></div>`;
    return html`<dl class="run-numbers">
      ${show('accuracy', (f) => this.percent(f), 'large cy')} ${show('loss', (f) => this.loss(f), 'large cw')}
      ${show('step', (f) => this.integer(f.step))} ${show('epoch', (f) => this.integer(f.epoch))}
      ${show('rate', (f) => this.number(f.learningRate, 3))} ${show('seed', (f) => f.seed)}
    </dl>`;
  }

  /** One line that says what is going on when it is not simply training. */
  private notice(frame?: Frame) {
    const name =
      this.link === 'refused' || this.link === 'lost'
        ? this.link
        : !frame
          ? 'connecting'
          : frame.rebuilding
            ? 'rebuilding'
            : frame.diverged
              ? 'diverged'
              : frame.step === 0
                ? 'empty'
                : '';
    if (!name) {
      return nothing;
    }
    return html`<p class="run-notice" data-is=${name}>
      <span>${this.text(`notice.${name}`)}</span>
      ${name === 'rebuilding'
        ? html`<progress max="100" value=${frame!.percent} aria-label=${this.text('rebuilding')}></progress>`
        : nothing}
    </p>`;
  }

  private curves(frame?: Frame) {
    const unit = this.text(!frame || frame.epoch === 0 ? 'axis.steps' : 'axis.epochs');
    const curve = (name: string) =>
      html`<figure class="run-curve">
        <figcaption><b>${this.text(`curve.${name}`)}</b> <span>${unit}</span></figcaption>
        <div class="run-chart" data-chart=${name} role="img" aria-label="${this.text(`curve.${name}`)}. ${this.spoken}"></div>
      </figure>`;
    return html`<div class="run-curves">${curve('accuracy')} ${curve('loss')}</div>`;
  }

  private weights() {
    const neurons = this.picture.images.size || 16;
    return html`<figure class="run-weights">
      <figcaption><b>${this.text('weights')}</b> <span>${this.text('weights.what')}</span></figcaption>
      <div class="run-images" role="img" aria-label=${this.text('weights.label')}>
        ${Array.from({ length: neurons }, (_, i) => html`<canvas width="26" height="26" data-neuron=${i}></canvas>`)}
      </div>
      <div class="run-legend" aria-hidden="true">
        <span>${this.text('negative')}</span><i></i><span>${this.text('positive')}</span>
      </div>
    </figure>`;
  }

  private digits(frame?: Frame) {
    const right = frame?.answers.filter((a, i) => verdict(a) === this.picture.specimens[i]?.label).length ?? 0;
    return html`<div class="run-digits">
      <p class="run-caption"><b>${this.text('digits')}</b> <span>${right} / ${frame?.answers.length ?? 8}</span></p>
      <ul>
        ${frame?.answers.map((answers, i) => this.digit(answers, i))}
      </ul>
    </div>`;
  }

  private digit(answers: Uint8Array, i: number) {
    const label = this.picture.specimens[i]?.label;
    const said = verdict(answers);
    const right = said === label;
    return html`<li data-right=${right}>
      <div class="run-specimen">
        <canvas width="26" height="26" data-specimen=${i} role="img" aria-label="${this.text('shows')} ${label}"></canvas>
        <span><b>${right ? '✓' : '✗'}</b> <span class="sr-only">${this.text(right ? 'right' : 'wrong')}, ${this.text('says')}</span> ${said}</span>
      </div>
      <div class="run-bars" aria-hidden="true">
        ${DIGITS.map(
          (digit, d) =>
            html`<span class=${[d === said ? 'said' : '', d === label ? 'true' : ''].join(' ')} style="--p:${(answers[d] / 255).toFixed(3)}"><i></i>${digit}</span>`,
        )}
      </div>
    </li>`;
  }

  private text(key: string) {
    return this.texts?.[key] ?? key;
  }

  private number(value: number, digits: number) {
    return Number.isFinite(value)
      ? new Intl.NumberFormat(this.language, { maximumSignificantDigits: digits }).format(value)
      : '–';
  }

  private loss(frame: Frame) {
    return Number.isFinite(frame.loss)
      ? new Intl.NumberFormat(this.language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(frame.loss)
      : '–';
  }

  private integer(value: number) {
    return new Intl.NumberFormat(this.language).format(value);
  }

  private percent(frame: Frame) {
    const share = new Intl.NumberFormat(this.language, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return share.format(frame.correct / frame.total);
  }
}

function state(frame: Frame) {
  return frame.rebuilding ? 'rebuilding' : frame.diverged ? 'diverged' : frame.running ? 'running' : 'paused';
}

customElements.define('amphi-class-run', AmphiClassRun);
