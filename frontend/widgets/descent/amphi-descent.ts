import { html, nothing } from 'lit';
import { choice, fill, group, hand, notice } from '../controls';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import './descent.css';
import type { Model, State } from './model';
import { picture } from './picture';

const TICK_MS = 220;
const SLOW_STEPS = 12; // then several a tick, so that a patient descent ends before its watchers leave
const FASTER = 6;
const TYPED = 'typed';
const FIRST_TYPED = 'w^4 - 2*w^2 + 0.5*w';

/** S25: the ball on the curve, let go by hand; a step, a run, the way back; a bet before it. */
class AmphiDescent extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, running: { state: true }, asking: { state: true } };
  declare running: boolean;
  /** Whether a bet is being placed before the run. */
  declare asking: boolean;
  private timer = 0;
  private farthest = 0;

  constructor() {
    super();
    this.running = this.asking = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  protected stateOf({ loss, start, rate, steps, bet }: Model): State {
    return { loss, start, rate, steps, bet };
  }

  protected notation({ loss, start, rate, steps, bet }: State) {
    return [loss.replaceAll(';', ''), start, rate, steps, bet ?? ''].join(';');
  }

  protected speech(n: Numbers) {
    const ball = this.model.path.at(-1);
    if (!ball) return this.model.error;
    return `w = ${n.show(ball.w)}, L = ${n.show(ball.loss)}. ${this.model.remark}`;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    super.willUpdate(changed);
    if (changed.has('model') && this.model) {
      this.farthest = Math.max(this.farthest, this.model.steps);
      if (this.model.ended) this.stop();
    }
  }

  protected show(n: Numbers) {
    return html`
      <div class="split">
        <div class="stage"><div class="stage-inner">${this.stage(n)}</div></div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      ${this.player(n)} ${this.formula(n)}
      ${this.model.remark ? notice(this.labels.look, this.model.remark) : nothing}
    `;
  }

  private stage(n: Numbers) {
    if (!this.model.hill) return html`<p class="no-hill">${this.model.error}</p>`;
    return picture(this.draft, this.model, this.width, n, {
      label: this.labels.picture,
      place: (start) => this.restart({ start }),
      bet: (bet) => this.move({ bet }),
    });
  }

  private hands(n: Numbers) {
    const { loss, start, rate, bet } = this.draft;
    const { offers, from, to, maxRate } = this.model;
    const typed = !offers.some((offer) => offer.name === loss);
    const wStep = (to - from) / 200;
    const number = (name: string, colour: string, value: number, min: number, max: number, step: number, move: (v: number) => void) =>
      hand({ name, colour, value, min, max, step, move, refuse: (s) => this.say(s) }, this.labels, n);
    return html`
      ${group(
        this.labels.loss,
        html`${choice(
          [...offers, { name: TYPED, label: this.labels.typed }],
          typed ? TYPED : loss,
          (name) => this.choose(name),
        )}
        ${this.expression(typed)}`,
      )}
      ${group(
        this.labels.rate,
        number('α', 'accent', rate, 0, maxRate, 0.01, (rate) => this.restart({ rate })),
      )}
      ${group(
        this.labels.start,
        number('w', 'w', start, from, to, wStep, (start) => this.restart({ start })),
      )}
      ${bet === null ? nothing : group(this.labels.bet, number('⚑', 'b', bet, from, to, wStep, (bet) => this.move({ bet })))}
    `;
  }

  private expression(typed: boolean) {
    return html`<label class="loss">
      <span>L(w) =</span>
      <input
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="120"
        .value=${typed ? this.draft.loss : this.model.expression}
        ?readonly=${!typed}
        aria-label=${this.labels.expression}
        aria-invalid=${String(this.model.error !== '')}
        @change=${(e: Event) => this.restart({ loss: (e.target as HTMLInputElement).value.trim(), bet: null })}
      />
    </label>`;
  }

  private choose(name: string) {
    const offer = this.model.offers.find((o) => o.name === name);
    if (offer) this.restart({ loss: name, start: offer.start, rate: offer.rate, bet: null });
    else this.restart({ loss: FIRST_TYPED, start: 1.5, rate: 0.05, bet: null });
  }

  /** The ball is back where it was let go, or let go elsewhere. */
  private restart(change: Partial<State>) {
    this.stop();
    this.farthest = 0;
    this.move({ steps: 0, ...change });
  }

  private player(n: Numbers) {
    const { steps, bet } = this.draft;
    const { ended, maxSteps, hill } = this.model;
    if (!hill) return nothing;
    const last = Math.max(this.farthest, steps);
    const go = (to: number) => {
      this.stop();
      this.move({ steps: to });
    };
    return html`<div class="player">
      <div class="buttons">
        <button type="button" ?disabled=${steps === 0} @click=${() => go(0)}>|◂ ${this.labels.rewind}</button>
        <button type="button" ?disabled=${steps === 0} @click=${() => go(steps - 1)}>◂ ${this.labels.back}</button>
        <button type="button" ?disabled=${ended || steps >= maxSteps} @click=${() => go(steps + 1)}>${this.labels.step} ▸</button>
        <button type="button" class="main" ?disabled=${ended} @click=${() => this.toggle()}>
          ${this.running ? this.labels.pause : this.asking ? this.labels.release : this.labels.run}
        </button>
        ${this.asking ? html`<button type="button" @click=${() => this.withoutBet()}>${this.labels.noBet}</button>` : nothing}
      </div>
      ${this.asking && bet !== null ? html`<p class="ask">${this.labels.ask}</p>` : nothing}
      ${last === 0
        ? nothing
        : html`<label class="time">
            <span>${fill(this.labels.steps, n.show(steps))}</span>
            <input type="range" min="0" max=${last} step="1" .value=${String(steps)}
              aria-valuetext=${fill(this.labels.steps, n.show(steps))}
              @input=${(e: Event) => go(Number((e.target as HTMLInputElement).value))} />
          </label>`}
    </div>`;
  }

  /** The first run of a ball asks for a bet. */
  private toggle() {
    if (this.running) this.stop();
    else if (this.draft.steps === 0 && this.draft.bet === null && !this.asking) {
      this.asking = true;
      this.move({ bet: Number(((this.model.from + this.model.to) / 2).toFixed(2)) });
    } else this.run();
  }

  private withoutBet() {
    this.move({ bet: null });
    this.run();
  }

  private run() {
    this.asking = false;
    this.running = true;
    this.timer = window.setInterval(() => {
      const { steps } = this.draft;
      if (this.model.ended || steps > this.model.steps) return; // the server's answer comes first
      const more = steps < SLOW_STEPS ? 1 : Math.ceil(steps / FASTER);
      this.move({ steps: Math.min(steps + more, this.model.maxSteps) });
    }, TICK_MS);
  }

  private stop() {
    clearInterval(this.timer);
    this.running = this.asking = false;
  }

  /** S25 with letters, then with the numbers of the next step. */
  private formula(n: Numbers) {
    const ball = this.model.path.at(-1);
    if (!ball) return nothing;
    const next = this.model.next;
    const w = html`<i class="cw">w</i>`;
    return html`<div class="formula">
      <div>L(${w}) = <b>${n.show(ball.loss)}</b>, &nbsp; ∂L/∂${w} = <b class="slope">${n.show(ball.slope)}</b></div>
      <div>${w} ← ${w} − <i class="alpha">α</i> · ∂L/∂${w}</div>
      <div>
        ${w} ← <span class="cw">${n.show(ball.w)}</span> − <span class="alpha">${n.show(this.model.rate)}</span> ·
        ${n.term(ball.slope)} = <b class="cw next-w">${next ? n.show(next.w) : n.show(ball.w)}</b>
      </div>
    </div>`;
  }
}

customElements.define('amphi-descent', AmphiDescent);
