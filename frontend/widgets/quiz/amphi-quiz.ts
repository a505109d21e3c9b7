import { LitElement, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { feedback } from './feedback';
import { choices, quantity } from './fields';
import { firstDraft, notation, type Draft, type Labels, type Question, type Verdict } from './model';
import './amphi-order';

interface Server {
  answered(question: string, answer: string): Promise<void>;
  revealed(question: string): Promise<void>;
}

/**
 * The questions of a quiz, one below the other. What is right only the server knows; a question that
 * was answered shows what it said until the answer is changed.
 */
class AmphiQuiz extends LitElement {
  static properties = {
    key: {},
    questions: { attribute: false },
    verdicts: { attribute: false },
    labels: { attribute: false },
    score: {},
    round: { type: Number },
    drafts: { state: true },
    hinted: { state: true },
    nothing: { state: true },
  };
  declare key: string;
  declare questions?: Question[];
  declare verdicts: Record<string, Verdict>;
  declare labels?: Labels;
  declare score: string;
  declare round: number;
  declare drafts: Record<string, Draft>;
  declare hinted: Record<string, number>;
  declare nothing: string;
  declare $server: Server;

  constructor() {
    super();
    this.key = this.score = this.nothing = '';
    this.round = 0;
    this.verdicts = {};
    this.drafts = {};
    this.hinted = {};
  }

  protected createRenderRoot() {
    return this;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('round')) {
      this.drafts = {};
      this.hinted = {};
      this.nothing = '';
    }
    for (const question of this.questions ?? []) {
      this.drafts[question.id] ??= firstDraft(question, this.verdicts[question.id]);
    }
  }

  private change(question: Question, change: Partial<Draft>) {
    const draft = { ...this.drafts[question.id], ...change, changed: true };
    this.drafts = { ...this.drafts, [question.id]: draft };
    this.nothing = '';
  }

  private async check(question: Question) {
    const draft = this.drafts[question.id];
    const answer = notation(question, draft);
    if (!answer) {
      this.nothing = question.id;
      return;
    }
    await this.$server.answered(question.id, answer);
    // the hand may have moved on meanwhile
    if (this.drafts[question.id] === draft) {
      this.drafts = { ...this.drafts, [question.id]: { ...draft, changed: false } };
    }
  }

  private hint(question: Question) {
    this.hinted = { ...this.hinted, [question.id]: (this.hinted[question.id] ?? 0) + 1 };
  }

  render() {
    if (!this.questions || !this.labels) return nothing;
    return html`
      <ol class="questions">
        ${this.questions.map((question, i) => html`<li>${this.question(question, i)}</li>`)}
      </ol>
      <div class="score">
        <span class="pips" aria-hidden="true">
          ${this.questions.map(({ id }) => html`<i class=${this.verdicts[id]?.state ?? ''}></i>`)}
        </span>
        <b>${this.score}</b>
      </div>
    `;
  }

  private question(question: Question, index: number) {
    const labels = this.labels!;
    const verdict = this.drafts[question.id].changed ? undefined : this.verdicts[question.id];
    const shown = this.hinted[question.id] ?? 0;
    const submit = (e: Event) => {
      e.preventDefault();
      void this.check(question);
    };
    return html`<form class="question" data-question=${question.id} @submit=${submit} novalidate>
      <fieldset>
        <legend>
          <span class="sr-only">${labels.question} ${index + 1}. </span>
          <span class="ordinal" aria-hidden="true">${index + 1}</span>
          <span>${unsafeHTML(question.text)}</span>
        </legend>
        ${this.field(question, verdict)}
      </fieldset>
      <div class="hint" role="status">
        ${question.hints.slice(0, shown).map((hint) => html`<p>${unsafeHTML(hint)}</p>`)}
      </div>
      <div class="acts">
        <button type="submit" class="check">${labels.check}</button>
        ${shown < question.hints.length
          ? html`<button type="button" class="quiet" @click=${() => this.hint(question)}>${labels.hint}</button>`
          : nothing}
        ${verdict?.state === 'wrong' && !verdict.solution.length
          ? html`<button type="button" class="quiet" @click=${() => void this.$server.revealed(question.id)}>
              ${labels.reveal}
            </button>`
          : nothing}
      </div>
      <div class="feedback ${verdict?.state ?? ''}" role="status">
        ${this.nothing === question.id ? html`<p class="headline">${labels.nothing}</p>` : nothing}
        ${verdict && this.nothing !== question.id ? feedback(verdict, labels) : nothing}
      </div>
    </form>`;
  }

  private field(question: Question, verdict?: Verdict) {
    const draft = this.drafts[question.id];
    const name = `${this.key}-${question.id}`;
    const chosen = (places: number[]) => this.change(question, { chosen: places });
    switch (question.kind) {
      case 'number':
        return quantity(question, draft, name, this.labels!, verdict, (typed) => this.change(question, { typed }));
      case 'order':
        return html`<amphi-order
          .items=${question.options}
          .order=${draft.chosen}
          .places=${verdict?.places ?? []}
          .labels=${this.labels}
          .key=${name}
          @order=${(e: CustomEvent<number[]>) => chosen(e.detail)}
        ></amphi-order>`;
      default:
        return choices(question, draft, name, this.labels!, verdict, chosen);
    }
  }
}

customElements.define('amphi-quiz', AmphiQuiz);
