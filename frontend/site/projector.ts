import { LitElement, html, nothing, svg } from 'lit';
import { writeAddress } from './address';
import { wantsKey } from './keys';

const PARAMETER = 'view';
const PROJECTOR = 'projector';
/** What one slide is laid out for, in pixels before it is enlarged. */
const WIDTH = 854;
const HEIGHT = 480;
const LARGEST = 3;
/** A section that is only a little too long is shown smaller; a longer one keeps its size and scrolls. */
const SMALLEST_SHARE = 0.72;
const SHARE_STEP = 0.04;
/** How much of a screen one goes down in a section that is longer than it. */
const SCREENFUL = 0.85;

const icon = (...paths: string[]) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths.map((d) => svg`<path d=${d} />`)}</svg>`;

/**
 * A page for a room: its head, then one section at a time, large, by keys or by touch. Which one is
 * shown stands in the address, so that a reload and the way back keep it.
 */
class AmphiProjector extends LitElement {
  static properties = {
    labels: { attribute: false },
    pageTitle: {},
    previousPage: {},
    previousTitle: {},
    nextPage: {},
    nextTitle: {},
    index: { state: true },
    count: { state: true },
  };
  declare labels?: Record<string, string>;
  declare pageTitle: string;
  declare previousPage?: string;
  declare previousTitle?: string;
  declare nextPage?: string;
  declare nextTitle?: string;
  /** The slide shown, −1 while the page is read as usual. */
  declare index: number;
  declare count: number;
  private frame = 0;
  /** Formulas and widgets arrive after their section; once somebody touches it, it keeps its scale. */
  private readonly sizes = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    this.pageTitle = '';
    this.index = -1;
    this.count = 0;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.pressed);
    addEventListener('hashchange', this.jumped);
    addEventListener('resize', this.fit);
    addEventListener('pointerdown', this.touched);
    // sections come in the same answer of the server, but after this element is connected
    this.frame = requestAnimationFrame(() => {
      if (new URLSearchParams(location.search).get(PARAMETER) === PROJECTOR) this.show(this.addressed());
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
    removeEventListener('keydown', this.pressed);
    removeEventListener('hashchange', this.jumped);
    removeEventListener('resize', this.fit);
    removeEventListener('pointerdown', this.touched);
    this.sizes.disconnect();
    delete document.documentElement.dataset.view;
  }

  private get on() {
    return this.index >= 0;
  }

  /** The page's head, then its sections. */
  private slides() {
    const main = this.closest('main')!;
    return [...main.querySelectorAll<HTMLElement>(':scope > .page-head, :scope > amphi-lesson > .lesson-section')];
  }

  /** What the address names, on this page: its copy, while that stands before it, names its own the same. */
  private target() {
    const id = decodeURIComponent(location.hash.slice(1));
    return id ? this.closest('main')!.querySelector(`#${CSS.escape(id)}`) : null;
  }

  private addressed() {
    const section = this.target()?.closest<HTMLElement>('.lesson-section');
    return section ? this.slides().indexOf(section) : 0;
  }

  /** Where a reader is: the last section that begins above the middle of the screen. */
  private read() {
    const begun = this.slides().filter((slide) => slide.getBoundingClientRect().top < innerHeight / 2);
    return Math.max(begun.length - 1, 0);
  }

  private show(index: number) {
    const slides = this.slides();
    this.count = slides.length;
    this.index = Math.min(Math.max(index, 0), slides.length - 1);
    slides.forEach((slide, i) => slide.toggleAttribute('data-shown', i === this.index));
    document.documentElement.dataset.view = PROJECTOR;
    this.fit();
    this.sizes.disconnect();
    this.sizes.observe(slides[this.index]);
    this.write(slides[this.index].id);
    scrollTo({ top: 0, behavior: 'instant' });
  }

  private leave() {
    const slide = this.slides()[this.index];
    const first = this.index === 0;
    this.index = -1;
    this.sizes.disconnect();
    delete document.documentElement.dataset.view;
    this.write(slide.id);
    if (first) scrollTo({ top: 0, behavior: 'instant' });
    else slide.scrollIntoView({ behavior: 'instant' });
  }

  private write(section: string) {
    const url = new URL(location.href);
    if (this.on) url.searchParams.set(PARAMETER, PROJECTOR);
    else url.searchParams.delete(PARAMETER);
    url.hash = section;
    writeAddress(url);
  }

  private fit = () => {
    if (!this.on) return;
    const full = Math.max(Math.min(innerWidth / WIDTH, innerHeight / HEIGHT, LARGEST), 1);
    const page = document.documentElement;
    const zoom = (to: number) => page.style.setProperty('--view-zoom', String(to));
    for (let share = 1; share >= SMALLEST_SHARE && full * share >= 1; share -= SHARE_STEP) {
      zoom(full * share);
      if (page.scrollHeight <= page.clientHeight) return;
    }
    zoom(full);
  };

  private jumped = () => {
    if (!this.on) return;
    this.show(this.addressed());
    this.target()?.scrollIntoView({ block: 'center' });
  };

  private touched = () => this.sizes.disconnect();

  private pressed = (event: KeyboardEvent) => {
    this.touched();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' ? document.fullscreenElement : wantsKey(event.target, event.key)) return;
    const act = this.on ? this.action(event) : event.key.toLowerCase() === 'p' ? () => this.show(this.read()) : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };

  private action({ key, shiftKey }: KeyboardEvent): (() => void) | undefined {
    switch (key) {
      case 'ArrowRight':
        return () => this.next();
      case 'ArrowLeft':
        return () => this.previous();
      case ' ':
        return shiftKey ? () => this.up() : () => this.down();
      case 'PageDown':
        return () => this.down();
      case 'PageUp':
        return () => this.up();
      case 'Home':
        return () => this.show(0);
      case 'End':
        return () => this.show(this.count - 1);
      case 'Escape':
      case 'p':
      case 'P':
        return () => this.leave();
      default:
        return undefined;
    }
  }

  /** Through a long section first: a presenter's remote has these two keys only. */
  private down() {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    if (scrollTop + clientHeight < scrollHeight - 2) scrollBy({ top: clientHeight * SCREENFUL });
    else this.next();
  }

  private up() {
    if (scrollY > 2) scrollBy({ top: -innerHeight * SCREENFUL });
    else this.previous();
  }

  private next() {
    if (this.index < this.count - 1) this.show(this.index + 1);
    else this.querySelector<HTMLElement>('a[data-way=next]')?.click();
  }

  private previous() {
    if (this.index > 0) this.show(this.index - 1);
    else this.querySelector<HTMLElement>('a[data-way=previous]')?.click();
  }

  render() {
    if (!this.labels) return nothing;
    return this.on ? this.bar(this.labels) : this.tools(this.labels);
  }

  private tools({ project, print }: Record<string, string>) {
    return html`<div class="page-tools">
      <button class="page-tool" type="button" title="${project} (P)" @click=${() => this.show(this.read())}>
        ${icon('M3 4h18', 'M4 4v11h16V4', 'M12 15v5', 'M8 20h8')}<span>${project}</span>
      </button>
      <button class="page-tool" type="button" @click=${() => window.print()}>
        ${icon('M7 9V4h10v5', 'M7 17H4V9h16v8h-3', 'M7 14h10v6H7z')}<span>${print}</span>
      </button>
    </div>`;
  }

  private bar({ bar, previous, next, leave, count }: Record<string, string>) {
    const position = count.replace('{0}', String(this.index + 1)).replace('{1}', String(this.count));
    return html`<nav class="projector-bar" aria-label=${bar}>
      <span class="projector-title">${this.pageTitle}</span>
      ${this.way('previous', previous, this.index > 0, this.previousPage, this.previousTitle, 'M15 5l-7 7 7 7')}
      <span class="projector-count" aria-hidden="true">${this.index + 1} / ${this.count}</span>
      <span class="sr-only" role="status">${position}</span>
      ${this.way('next', next, this.index < this.count - 1, this.nextPage, this.nextTitle, 'M9 5l7 7-7 7')}
      <button class="page-tool" type="button" aria-label=${leave} title="${leave} (Esc)" @click=${() => this.leave()}>
        ${icon('M6 6l12 12', 'M18 6L6 18')}
      </button>
    </nav>`;
  }

  /** To the neighbouring section, or from the page's edge to the neighbouring page. */
  private way(way: 'previous' | 'next', label: string, within: boolean, page?: string, title = '', d = '') {
    if (within) {
      const go = way === 'next' ? () => this.next() : () => this.previous();
      return html`<button class="page-tool" type="button" data-way=${way} aria-label=${label} title=${label} @click=${go}>
        ${icon(d)}
      </button>`;
    }
    return page
      ? html`<a class="page-tool" data-way=${way} href=${page} aria-label=${title} title=${title}>
          ${icon(d)}<span class="projector-next">${way === 'next' ? title : nothing}</span>
        </a>`
      : html`<button class="page-tool" type="button" disabled aria-label=${label}>${icon(d)}</button>`;
  }
}

customElements.define('amphi-projector', AmphiProjector);
