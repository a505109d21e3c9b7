import { html, nothing } from 'lit';
import { notice } from '../controls';
import { LiveElement } from '../live-element';
import { line } from './line';
import type { Model, Place, State } from './model';
import { drawings } from './pictures';
import { swipe } from './swipe';
import './timeline.css';

/** The time line of S4: years to scale, a tab for each stop, its picture, paragraph and source. */
class AmphiTimeline extends LiveElement<State, Model> {
  protected stateOf({ chosen }: Model): State {
    return { chosen };
  }

  protected notation({ chosen }: State) {
    return chosen;
  }

  protected speech() {
    return this.model.remark;
  }

  protected show() {
    const { chosen } = this.draft;
    const { places, remark } = this.model;
    const index = places.findIndex((p) => p.id === chosen);
    return html`
      <div class="stage">
        <div class="stage-inner">
          ${line(this.model, chosen, this.width, this.years(), (id) => this.open(id))}
        </div>
      </div>
      <div class="stops" role="tablist" aria-label=${this.labels.stops} @keydown=${(e: KeyboardEvent) => this.key(e, index)}>
        ${places.map((p) => this.tab(p, p.id === chosen))}
      </div>
      <div class="stop" role="tabpanel" aria-label="${places[index].date}, ${places[index].title}"
        @pointerdown=${swipe((steps) => this.go(index + steps))}>
        ${this.panel(places[index])}
      </div>
      ${this.ways(index)} ${notice(this.labels.look, remark)}
    `;
  }

  /** `93 ans`, in the person's language. */
  private years() {
    return new Intl.NumberFormat(this.language, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  }

  private tab({ id, year, title }: Place, open: boolean) {
    return html`<button
      type="button"
      role="tab"
      data-stop=${id}
      aria-selected=${open}
      aria-label="${year}, ${title}"
      title=${title}
      tabindex=${open ? 0 : -1}
      @click=${() => this.open(id)}
    >
      ${year}
    </button>`;
  }

  private panel(place: Place) {
    const { author, title, year, link } = place.source;
    const named = html`${author}, <cite>${title}</cite>, ${year}`;
    return html`
      ${this.picture(place)}
      <div class="story">
        <p class="date">${place.date}</p>
        <h4>${place.title}</h4>
        <p>${place.text}</p>
        <p class="source">
          ${this.labels.source} ${link ? html`<a href=${link} target="_blank" rel="noopener">${named}</a>` : named}
        </p>
      </div>
    `;
  }

  private picture({ picture, drawn, alternative }: Place) {
    if (!picture) return nothing;
    return drawn
      ? html`<svg class="drawing" viewBox="0 0 320 220" role="img" aria-label=${alternative}>${drawings[picture]()}</svg>`
      : html`<img class="drawing" src=${picture} alt=${alternative} />`;
  }

  private ways(index: number) {
    const { places } = this.model;
    const way = (to: number, look: string) =>
      html`<button type="button" class="way" data-way=${look} ?disabled=${!places[to]} @click=${() => this.go(to)}>
        <span class="small">${this.labels[look]}</span>
        <span>${places[to] ? `${places[to].year} · ${places[to].title}` : '\u00a0'}</span>
      </button>`;
    return html`<div class="ways-on">${way(index - 1, 'previous')} ${way(index + 1, 'next')}</div>`;
  }

  private key(e: KeyboardEvent, index: number) {
    const last = this.model.places.length - 1;
    const to = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: last,
    }[e.key];
    if (to === undefined || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    e.stopPropagation();
    this.go(Math.min(Math.max(to, 0), last));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  }

  private go(index: number) {
    const place = this.model.places[index];
    if (place) this.open(place.id);
  }

  private open(chosen: string) {
    if (chosen !== this.draft.chosen) this.move({ chosen });
  }
}

customElements.define('amphi-timeline', AmphiTimeline);
