import { html, nothing, svg } from 'lit';
import { choice, fill, group, notice } from '../controls';
import { LiveElement } from '../live-element';
import { subscript, type Numbers } from '../numbers';
import { builder } from './builder';
import type { Model, State } from './model';
import { picture } from './picture';
import './rules-versus-data.css';

const SOME_STEPS = 10;

/** S5 and S6: rules written by hand against a perceptron that learns, on points seen and unseen. */
class AmphiRulesVersusData extends LiveElement<State, Model> {
  protected stateOf({ rules, match, season, view, judge, firstSteps, changedSteps }: Model): State {
    return { rules, match, season, view, judge, firstSteps, changedSteps };
  }

  protected notation({ rules, match, season, view, judge, firstSteps, changedSteps }: State) {
    const written = rules.map((r) => `x${r.feature}${r.above ? '>' : '<'}${r.threshold}`);
    return [written, match, season, view, judge, [firstSteps, changedSteps]].join(';');
  }

  protected speech() {
    return this.model.remark;
  }

  protected show(n: Numbers) {
    const { labels, model } = this;
    return html`
      <div class="split">
        <div class="stage">
          <div class="stage-inner">
            ${picture(this.draft, model, this.width, n, `${labels.picture} ${model.remark}`)}
            ${this.legend()}
          </div>
        </div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      <div class="formula program">${this.draft.judge === 'rules' ? this.program(n) : this.sum(n)}</div>
      ${this.table(n)} ${notice(labels.look, model.remark)}
    `;
  }

  private legend() {
    const { kinds } = this.model;
    const sample = (shape: unknown) =>
      html`<svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${shape}</svg>`;
    const ripe = svg`<circle class="ripe" r="5.4" />`;
    const unripe = svg`<path class="unripe" d="M-5 -5H5V5H-5z" />`;
    const wrong = svg`<path class="wrong" d="M-6 -6L6 6M-6 6L6 -6" />`;
    return html`<div class="kinds">
      <span>${sample(ripe)} ${kinds[0]}</span> <span>${sample(unripe)} ${kinds[1]}</span>
      <span>${sample(wrong)} ${this.labels.error}</span>
    </div>`;
  }

  private hands(n: Numbers) {
    const { labels, model, draft } = this;
    const { view, season, judge } = draft;
    const pick = (names: string[], chosen: string, key: 'view' | 'season' | 'judge') =>
      choice(
        names.map((name) => ({ name, label: labels[name] })),
        chosen,
        (name) => this.move({ [key]: name }),
      );
    return html`
      ${group(labels.judge, pick(['rules', 'perceptron'], judge, 'judge'))}
      ${judge === 'rules'
        ? group(
            fill(labels.ripe, model.kinds[0]),
            builder(draft, {
              labels,
              n,
              features: model.features,
              change: (change) => this.move(change),
              refuse: (sentence) => this.say(sentence),
            }),
          )
        : group(labels.training, this.training(n))}
      ${group(labels.points, pick(['seen', 'unseen'], view, 'view'))}
      ${group(labels.season, pick(['first', 'changed'], season, 'season'))}
    `;
  }

  private training(n: Numbers) {
    const { labels, model, draft } = this;
    const key = draft.season === 'first' ? 'firstSteps' : 'changedSteps';
    const steps = draft[key];
    const act = (to: number, label: string, off: boolean) =>
      html`<button type="button" class="act" ?disabled=${off} @click=${() => this.move({ [key]: to })}>${label}</button>`;
    const { mostSteps } = model;
    return html`<p class="steps" data-steps=${steps}>${fill(labels.steps, n.show(steps), n.show(mostSteps))}</p>
      <div class="acts">
        ${act(steps + 1, labels.step, steps >= mostSteps)}
        ${act(Math.min(steps + SOME_STEPS, mostSteps), labels.some, steps >= mostSteps)}
        ${act(mostSteps, labels.end, steps >= mostSteps)} ${act(0, labels.forget, steps === 0)}
      </div>`;
  }

  /** The rules as the program that they are. */
  private program(n: Numbers) {
    const { labels, model } = this;
    const { rules, match } = this.draft;
    const join = match === 'all' ? labels.and : labels.or;
    return html`<div>
      <b>${labels.if}</b>
      ${rules.map(
        (r, i) => html`${i > 0 ? html` <b>${join}</b> ` : nothing}<span class="term"
            >${model.features[r.feature - 1]} <span class="cx">x${subscript(r.feature)}</span> ${r.above ? '>' : '<'}
            ${n.show(r.threshold)}</span
          >`,
      )}
      <span class="term"><b>${labels.then}</b> ${model.kinds[0]},</span>
      <span class="term"><b>${labels.else}</b> ${model.kinds[1]}.</span>
    </div>`;
  }

  /** The weights that were learnt, and when the answer is the first kind. */
  private sum(n: Numbers) {
    const { weights, bias, kinds } = this.model;
    const short = (value: number) => n.term(Number(value.toFixed(2)));
    return html`<div>
      <i class="cz">z</i> = <span class="term"><span class="cw">${short(weights[0])}</span>·<span class="cx">x₁</span></span>
      <span class="term">+ <span class="cw">${short(weights[1])}</span>·<span class="cx">x₂</span></span>
      <span class="term">+ <span class="cb">${short(bias)}</span></span>
      <span class="term"> · <b>${this.labels.if}</b> <i class="cz">z</i> ≥ 0 <b>${this.labels.then}</b> ${kinds[0]},</span>
      <span class="term"><b>${this.labels.else}</b> ${kinds[1]}.</span>
    </div>`;
  }

  /** Errors of both; those on unseen points stay hidden until one goes and looks. */
  private table(n: Numbers) {
    const { labels, model } = this;
    const { seen, unseen, rulesSeen, rulesUnseen, perceptronSeen, perceptronUnseen } = model.score;
    const share = new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 1 });
    const cell = (errors: number, total: number, hidden: boolean) =>
      html`<td>${hidden ? html`<span aria-label=${labels.hidden}>?</span>` : html`<b>${n.show(errors)}</b> <span class="small">(${share.format(errors / total)})</span>`}</td>`;
    const row = (judge: string, onSeen: number, onUnseen: number) =>
      html`<tr class=${judge === model.judge ? 'now' : ''} data-judge=${judge}>
        <th scope="row">${labels[judge]}</th>
        ${cell(onSeen, seen, false)} ${cell(onUnseen, unseen, model.view === 'seen')}
      </tr>`;
    return html`<table class="errors">
      <thead>
        <tr>
          <th scope="col">${labels.errors}</th>
          <th scope="col">${fill(labels.onSeen, n.show(seen))}</th>
          <th scope="col">${fill(labels.onUnseen, n.show(unseen))}</th>
        </tr>
      </thead>
      <tbody>
        ${row('rules', rulesSeen, rulesUnseen)} ${row('perceptron', perceptronSeen, perceptronUnseen)}
      </tbody>
    </table>`;
  }
}

customElements.define('amphi-rules-versus-data', AmphiRulesVersusData);
