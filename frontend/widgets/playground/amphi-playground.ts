import { html, nothing, svg } from 'lit';
import { choice, fill, group, hand, notice, type Hand } from '../controls';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import { accuracies, HEIGHT, losses } from './curves';
import { isOver, notation, type Knobs, type Model, type State } from './model';
import { misread, tries } from './tries';
import './playground.css';

const INPUTS = 676;
const OUTPUTS = 10;
const NEW_LAYER = 16;
const SAMPLES = [600, 6_000, 60_000];
/** Wide enough for two curves side by side. */
const WIDE = 620;
const GAP = 12;

/** S19 to S27: a network of one's own, trained on the server while one watches. */
class AmphiPlayground extends LiveElement<State, Model> {
  protected stateOf({ hidden, activation, method, learningRate, batchSize, epochs, samples, seed, runs }: Model): State {
    const tried = runs.map(({ notation }) => ({ notation }));
    return { hidden, activation, method, learningRate, batchSize, epochs, samples, seed, runs: tried };
  }

  protected notation(state: State) {
    return [notation(state), ...state.runs.map((run) => run.notation)].join('~');
  }

  protected speech(n: Numbers) {
    return this.model.runs[0] ? this.status(n) : fill(this.labels.parameters, n.show(this.model.parameters));
  }

  protected show(n: Numbers) {
    return html`
      <div class="split playground">
        <div class="stage">
          <div class="stage-inner">${this.drive(n)} ${this.curves(n)} ${this.legend()}</div>
        </div>
        <div class="hands">${this.shape(n)} ${this.training(n)}</div>
      </div>
      ${tries(this.model, this.labels, n, (knobs) => this.turn(knobs))} ${misread(this.model, this.labels)}
      ${notice(this.labels.look, this.model.remark)}
    `;
  }

  /** What the network is, the one button, and how far it has come. */
  private drive(n: Numbers) {
    const newest = this.model.runs[0];
    const busy = newest !== undefined && !isOver(newest);
    const { hidden } = this.draft;
    return html`<div class="go">
      <p class="shape">
        <b>${[INPUTS, ...hidden, OUTPUTS].map((size) => n.show(size)).join(' → ')}</b>
        <span>${fill(this.labels.parameters, n.show(this.model.parameters))}</span>
      </p>
      ${busy
        ? html`<button type="button" class="secondary" @click=${() => this.stop()}>${this.labels.stop}</button>`
        : html`<button type="button" class="primary" ?disabled=${!this.model.affordable} @click=${() => this.train()}>
            ${this.isTrained ? this.labels.again : this.labels.train}
          </button>`}
      <p class="status">${this.status(n)}</p>
      <progress
        aria-label=${this.labels.progress}
        max=${newest?.steps ?? 1}
        .value=${newest?.step ?? 0}
        ?hidden=${!busy}
      ></progress>
    </div>`;
  }

  private status(n: Numbers): string {
    const newest = this.model.runs[0];
    if (!newest) return this.labels.idle;
    const { stage, ahead, step, stepsPerEpoch, steps, correct } = newest;
    const epochs = steps / stepsPerEpoch;
    if (stage === 'waiting') return fill(this.labels.waiting, n.show(ahead));
    if (stage === 'finished') return fill(this.labels.finished, n.show(correct));
    if (stage !== 'running') return this.labels[stage];
    return fill(this.labels.running, Math.min(epochs, Math.floor(step / stepsPerEpoch) + 1), epochs);
  }

  private curves(n: Numbers) {
    const { runs } = this.model;
    const width = this.width >= WIDE ? (this.width - GAP) / 2 : this.width;
    const picture = (label: string, drawn: unknown) =>
      svg`<svg viewBox="0 0 ${width} ${HEIGHT}" width=${width} height=${HEIGHT} role="img" aria-label=${label}>${drawn}</svg>`;
    const { loss, accuracy, epoch, lossPicture, accuracyPicture } = this.labels;
    return html`<div class="curves">
      ${picture(lossPicture, losses(runs, width, loss, epoch, n))}
      ${picture(accuracyPicture, accuracies(runs, width, `${accuracy} (%)`, epoch, n))}
    </div>`;
  }

  private legend() {
    return html`<p class="legend" aria-hidden="true">
      <span class="unseen-digits">${this.labels.unseen}</span>
      <span class="seen-digits">${this.labels.seen}</span>
    </p>`;
  }

  private shape(n: Numbers) {
    const { hidden, activation } = this.draft;
    const { limits, activations } = this.model;
    return html`${group(
        this.labels.layers,
        html`${hidden.map(
            (neurons, i) => html`<div class="layer">
              ${this.hand(fill(this.labels.layer, i + 1), neurons, 1, limits.neurons, n, (size) =>
                this.turn({ hidden: hidden.with(i, size) }),
              )}
              <button
                type="button"
                class="tool"
                aria-label=${fill(this.labels.remove, i + 1)}
                title=${fill(this.labels.remove, i + 1)}
                @click=${() => this.turn({ hidden: hidden.toSpliced(i, 1) })}
              >
                ×
              </button>
            </div>`,
          )}
          ${hidden.length < limits.layers
            ? html`<div class="choice">
                <button type="button" @click=${() => this.turn({ hidden: [...hidden, NEW_LAYER] })}>${this.labels.add}</button>
              </div>`
            : nothing}`,
      )}
      ${group(this.labels.activation, choice(activations, activation, (activation) => this.turn({ activation })))}`;
  }

  private training(n: Numbers) {
    const { method, learningRate, batchSize, epochs, samples, seed } = this.draft;
    const { limits, methods } = this.model;
    const amounts = SAMPLES.map((amount) => ({ name: String(amount), label: n.show(amount) }));
    return html`${group(
      this.labels.training,
      html`${choice(methods, method, (method) => this.turn({ method }))}
        ${hand(
          {
            ...this.whole(this.labels.rate, learningRate, limits.leastRate, limits.mostRate),
            step: 0.05,
            logarithmic: true,
            move: (learningRate) => this.turn({ learningRate }),
          },
          this.labels,
          n,
        )}
        ${this.hand(this.labels.epochs, epochs, 1, limits.epochs, n, (epochs) => this.turn({ epochs }))}
        ${hand(
          {
            ...this.whole(this.labels.batch, batchSize, 1, limits.batch),
            step: 0.05,
            logarithmic: true,
            move: (size) => this.turn({ batchSize: Math.round(size) }),
          },
          this.labels,
          n,
        )}`,
    )}
    ${group(this.labels.samples, choice(amounts, String(samples), (amount) => this.turn({ samples: Number(amount) })))}
    ${group(
      `${this.labels.seed} ${n.show(seed)}`,
      html`<div class="choice">
        <button type="button" @click=${() => this.turn({ seed: this.nextSeed })}>${this.labels.reroll}</button>
      </div>`,
    )}`;
  }

  private hand(name: string, value: number, min: number, max: number, n: Numbers, move: (value: number) => void) {
    const whole = (v: number) => move(Math.round(v));
    return hand({ ...this.whole(name, value, min, max), move: whole }, this.labels, n);
  }

  private whole(name: string, value: number, min: number, max: number): Hand {
    const refuse = (sentence: string) => this.say(sentence);
    return { name, colour: 'accent', value, min, max, step: 1, move: () => {}, refuse };
  }

  private turn(change: Partial<Knobs>) {
    this.move(change);
  }

  private get nextSeed() {
    return this.draft.seed === this.model.limits.seed ? 0 : this.draft.seed + 1;
  }

  /** Whether the knobs are those of the network that was just trained. */
  private get isTrained() {
    const newest = this.model.runs[0];
    return newest !== undefined && newest.notation === notation(this.draft) && newest.correct >= 0;
  }

  private train() {
    const seed = this.isTrained ? this.nextSeed : this.draft.seed;
    const run = { notation: notation({ ...this.draft, seed }) };
    const others = this.draft.runs.filter((other) => other.notation !== run.notation);
    this.move({ seed, runs: [run, ...others].slice(0, this.model.limits.runs) });
  }

  private stop() {
    this.move({ runs: this.draft.runs.slice(1) });
  }
}

customElements.define('amphi-playground', AmphiPlayground);
