import { loadWidgets } from '../widgets/load';

/** How long the end of a section stays in sight before the section counts as seen. */
const READING_MS = 1200;

/**
 * The sections of a page. Tells the server, once each, which were seen to their end, marks the one
 * being read in the outline, and brings the address's section into view.
 */
class AmphiLesson extends HTMLElement {
  private readonly told = new Set<string>();
  private readonly timers = new Map<string, number>();
  private frame = 0;
  private ends?: IntersectionObserver;
  private stopLoading = () => {};

  connectedCallback() {
    this.stopLoading = loadWidgets(this);
    this.ends = new IntersectionObserver((entries) => entries.forEach((e) => this.endSeen(e)));
    // sections come with the element, in the same answer of the server, but after it is connected
    this.frame = requestAnimationFrame(() => this.observe());
  }

  disconnectedCallback() {
    cancelAnimationFrame(this.frame);
    this.stopLoading();
    this.ends?.disconnect();
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
  }

  private observe() {
    for (const section of this.querySelectorAll<HTMLElement>(':scope > .lesson-section')) {
      this.ends?.observe(section.querySelector(':scope > .section-end') ?? this.end(section));
    }
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    // a copy has been scrolled by the browser, and perhaps by its reader since
    if (target && this.contains(target)) target.scrollIntoView();
  }

  private end(section: HTMLElement) {
    const end = document.createElement('span');
    end.className = 'section-end';
    end.dataset.section = section.id;
    section.append(end);
    return end;
  }

  private endSeen(entry: IntersectionObserverEntry) {
    const section = (entry.target as HTMLElement).dataset.section ?? '';
    if (entry.isIntersecting && !this.told.has(section)) {
      this.timers.set(section, window.setTimeout(() => this.tell(section), READING_MS));
    } else {
      clearTimeout(this.timers.get(section));
    }
  }

  private tell(section: string) {
    this.told.add(section);
    this.dispatchEvent(new CustomEvent('section-seen', { detail: { section } }));
  }
}

customElements.define('amphi-lesson', AmphiLesson);
