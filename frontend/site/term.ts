const EDGE = 12;
const GAP = 6;
const WIDEST = 340;
const OPEN_MS = 120;
const CLOSE_MS = 250;

let current: AmphiTerm | undefined;
let count = 0;

/**
 * A word of the glossary. Its definition opens on hover, tap and focus, stays while the pointer is
 * over it, and closes by Escape, by leaving, or by a tap elsewhere. Without a script it is the word.
 */
class AmphiTerm extends HTMLElement {
  private word?: HTMLElement;
  private bubble?: HTMLElement;
  private timer = 0;
  private wasOpen = false;

  connectedCallback() {
    if (!this.word) this.build();
    document.addEventListener('keydown', this.key, true);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.key, true);
    clearTimeout(this.timer);
    if (current === this) current = undefined;
  }

  private build() {
    this.word = element('span', 'term', { role: 'button', tabindex: '0', 'aria-expanded': 'false' });
    this.word.append(...this.childNodes);
    this.bubble = element('span', 'definition', { popover: 'manual' });
    const text = element('span', '', { id: `definition-${++count}` });
    const name = element('b', '', {});
    name.textContent = this.getAttribute('name');
    text.append(name, ` ${this.getAttribute('definition')}`);
    this.bubble.append(text);
    if (this.hasAttribute('href')) this.bubble.append(' ', this.link());
    this.word.setAttribute('aria-describedby', text.id);
    this.append(this.word, this.bubble);
    this.listen(this.word);
  }

  /** A page that leads to its own section needs no navigation. */
  private link() {
    const url = new URL(this.getAttribute('href')!, location.href);
    const here = url.pathname === location.pathname;
    const link = element('a', '', { href: here ? url.hash || '#' : url.pathname + url.hash });
    if (here) link.setAttribute('router-ignore', '');
    link.textContent = this.getAttribute('more');
    link.addEventListener('click', () => this.hide());
    return link;
  }

  private listen(word: HTMLElement) {
    this.addEventListener('pointerenter', (e) => e.pointerType === 'mouse' && this.soon(() => this.show(), OPEN_MS));
    this.addEventListener('pointerleave', (e) => e.pointerType === 'mouse' && this.soon(() => this.leave(), CLOSE_MS));
    word.addEventListener('pointerdown', () => (this.wasOpen = current === this));
    word.addEventListener('click', (e) => this.tap(e));
    word.addEventListener('focus', () => this.show());
    this.addEventListener('focusout', (e) => !this.contains(e.relatedTarget as Node | null) && this.hide());
  }

  private soon(act: () => void, delay: number) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, delay);
  }

  /** What has the keyboard's focus stays open when the mouse goes away. */
  private leave() {
    if (!this.contains(document.activeElement)) this.hide();
  }

  /** Focus has come just before the tap: what the tap finds open was opened by itself, unless it was so before. */
  private tap(e: MouseEvent) {
    e.preventDefault(); // inside a label a tap would also choose
    e.stopPropagation();
    clearTimeout(this.timer);
    if (this.wasOpen) this.hide();
    else this.show();
  }

  private readonly key = (e: KeyboardEvent) => {
    if (e.key === 'Escape' && current === this) {
      this.hide();
      e.stopPropagation();
      e.preventDefault();
    } else if ((e.key === 'Enter' || e.key === ' ') && e.target === this.word) {
      if (current === this) this.hide();
      else this.show();
      e.preventDefault();
    }
  };

  private show() {
    clearTimeout(this.timer);
    if (current === this || !this.isConnected) return;
    current?.hide();
    current = this;
    this.bubble!.showPopover();
    this.word!.setAttribute('aria-expanded', 'true');
    this.place();
    addEventListener('scroll', this.place, { capture: true, passive: true });
    addEventListener('resize', this.place);
    document.addEventListener('pointerdown', this.elsewhere, true);
  }

  hide() {
    clearTimeout(this.timer);
    if (current !== this) return;
    current = undefined;
    this.bubble!.hidePopover();
    this.word!.setAttribute('aria-expanded', 'false');
    removeEventListener('scroll', this.place, { capture: true });
    removeEventListener('resize', this.place);
    document.removeEventListener('pointerdown', this.elsewhere, true);
  }

  private readonly elsewhere = (e: Event) => {
    if (!this.contains(e.target as Node)) this.hide();
  };

  /** Under the word's first line, or above it where there is more room; never past an edge. */
  private readonly place = () => {
    const word = this.word!.getClientRects()[0];
    const bubble = this.bubble!;
    if (!word) return this.hide();
    const wide = document.documentElement.clientWidth;
    bubble.style.maxWidth = `${Math.min(WIDEST, wide - 2 * EDGE)}px`;
    const { width, height } = bubble.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(word.left, wide - width - EDGE));
    const below = word.bottom + GAP;
    const above = word.top - GAP - height;
    const top = below + height + EDGE <= innerHeight || above < EDGE ? below : above;
    bubble.style.left = `${left}px`;
    bubble.style.top = `${top}px`;
  };
}

function element(tag: string, className: string, attributes: Record<string, string>) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

customElements.define('amphi-term', AmphiTerm);

export {};
