import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill, notice } from '../controls';
import { LiveElement } from '../live-element';
import { carry } from './carry';
import type { Chip, Model, State } from './model';
import './nested-sets.css';

const MARKS: Record<string, string> = { right: '✓', 'too-wide': '↘', 'too-narrow': '✗' };

/** S7: examples to drag, or to tap and tap, or to carry by keyboard into the smallest set they fit. */
class AmphiNestedSets extends LiveElement<State, Model> {
  static properties = { ...LiveElement.properties, held: { state: true }, last: { state: true } };
  /** The example in hand. */
  declare held: string;
  /** The example that is spoken of. */
  declare last: string;

  constructor() {
    super();
    this.held = this.last = '';
  }

  protected stateOf({ chips }: Model): State {
    return { placed: Object.fromEntries(chips.filter((c) => c.ring).map((c) => [c.id, c.ring!])) };
  }

  protected notation({ placed }: State) {
    return Object.entries(placed)
      .map(([id, ring]) => `${id}:${ring}`)
      .join(',');
  }

  protected speech() {
    const chip = this.model.chips.find((c) => c.id === this.last);
    return chip?.verdict ? `${chip.name}, ${this.labels[chip.verdict]}. ${chip.sentence}` : this.model.remark;
  }

  protected show() {
    const { labels, model } = this;
    const waiting = model.chips.filter((c) => !this.draft.placed[c.id]);
    return html`
      <div class="sets" @keydown=${(e: KeyboardEvent) => e.key === 'Escape' && (this.held = '')}>
        <div class="tray" role="group" aria-label=${labels.tray}>
          <p class="group">${labels.tray} <span class="count" data-right=${model.right}>${fill(labels.count, model.right, model.chips.length)}</span></p>
          ${this.chips(waiting)}
        </div>
        ${this.ring(0)} ${this.feedback()}
      </div>
      ${notice(labels.look, model.remark)}
    `;
  }

  /** A set, with the next smaller one inside. */
  private ring(index: number): TemplateResult | typeof nothing {
    const set = this.model.sets[index];
    if (!set) return nothing;
    const inside = this.model.chips.filter((c) => this.draft.placed[c.id] === set.name);
    return html`<div
      class="ring ${set.name} ${this.held ? 'open' : ''}"
      data-ring=${set.name}
      role="group"
      aria-label=${set.label}
      @click=${(e: Event) => this.tapped(e, set.name)}
    >
      <button type="button" class="ring-name" aria-label=${this.held ? fill(this.labels.put, this.name(this.held), set.label) : set.label}>
        ${set.label}
      </button>
      <p class="definition-of">${set.definition}</p>
      ${inside.length ? this.chips(inside) : nothing} ${this.ring(index + 1)}
    </div>`;
  }

  private chips(chips: Chip[]) {
    return html`<div class="chips">
      ${repeat(
        chips,
        (c) => c.id,
        (c) => this.chip(c),
      )}
    </div>`;
  }

  private chip({ id, name, ring, verdict }: Chip) {
    const known = verdict && this.draft.placed[id] === ring ? verdict : '';
    return html`<button
      type="button"
      class="chip"
      data-chip=${id}
      data-verdict=${known || nothing}
      aria-pressed=${this.held === id}
      @click=${(e: Event) => this.taken(e, id)}
      @pointerdown=${carry((under) => this.dropped(id, under))}
    >
      ${name}${known ? html` <span class="verdict" role="img" aria-label=${this.labels[known]}>${MARKS[known]}</span>` : nothing}
    </button>`;
  }

  private feedback() {
    const chip = this.model.chips.find((c) => c.id === (this.held || this.last));
    if (chip?.verdict && this.draft.placed[chip.id] === chip.ring) {
      return html`<p class="told" data-verdict=${chip.verdict}>
        <b>${chip.name} · ${MARKS[chip.verdict]} ${this.labels[chip.verdict]}.</b> ${chip.sentence}
      </p>`;
    }
    return html`<p class="told">${this.held ? fill(this.labels.holding, this.name(this.held)) : this.labels.how}</p>`;
  }

  private name(id: string) {
    return this.model.chips.find((c) => c.id === id)?.name ?? '';
  }

  private taken(e: Event, id: string) {
    e.stopPropagation();
    this.held = this.held === id ? '' : id;
    if (this.held) this.say(fill(this.labels.holding, this.name(id)));
  }

  private tapped(e: Event, ring: string) {
    e.stopPropagation();
    if (this.held) this.put(this.held, ring);
    else this.say(this.labels.how);
  }

  private dropped(id: string, under: Element | null) {
    const ring = under && this.contains(under) ? under.closest<HTMLElement>('[data-ring]')?.dataset.ring : undefined;
    if (ring) this.put(id, ring);
  }

  private put(id: string, ring: string) {
    this.held = '';
    this.last = id;
    const { [id]: _, ...others } = this.draft.placed;
    this.move({ placed: { ...others, [id]: ring } });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.tray .chip')?.focus({ preventScroll: true }));
  }
}

customElements.define('amphi-nested-sets', AmphiNestedSets);
