import { html } from 'lit';
import { choice, fill, group, notice } from '../controls';
import { bytes, picture } from '../grey-picture';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import './digits.css';
import type { Model, State } from './model';

const NONE = -1;
const DIGITS = [...'0123456789'].map((name) => ({ name, label: name }));

/** The album of S8: the pictures of one class, a few at a time, and one of them looked at closely. */
class AmphiDigits extends LiveElement<State, Model> {
  protected stateOf({ digit, order, page, chosen }: Model): State {
    return { digit, order, page, chosen };
  }

  protected notation({ digit, order, page, chosen }: State) {
    return [digit, order, page, chosen].join(';');
  }

  protected speech(n: Numbers) {
    return this.model.chosen === NONE ? this.where(n) : this.about(n);
  }

  protected show(n: Numbers) {
    return html`
      <div class="split">
        <div class="stage"><div class="stage-inner">${this.pictures(n)}</div></div>
        <div class="hands">
          ${group(
            this.labels.digit,
            choice(DIGITS, String(this.draft.digit), (d) => this.open({ digit: Number(d) })),
          )}
          ${group(
            this.labels.order,
            choice(this.model.orders, this.draft.order, (order) => this.open({ order })),
          )}
          ${this.turning(n)} ${this.close(n)}
        </div>
      </div>
      ${notice(this.labels.look, this.model.remark)}
    `;
  }

  private open(change: Partial<State>) {
    this.move({ page: 0, chosen: NONE, ...change });
  }

  private where(n: Numbers) {
    const { size, total, digit } = this.model;
    return fill(this.labels.size, n.show(size), digit, n.show(total));
  }

  private about(n: Numbers) {
    const { chosen, digit, rank, size } = this.model;
    return fill(this.labels.about, n.show(chosen), digit, n.show(rank), n.show(size));
  }

  private pictures(n: Numbers) {
    const { numbers, greys, digit } = this.model;
    const all = bytes(greys);
    const first = Math.max(0, numbers.indexOf(this.draft.chosen));
    return html`<p class="count">${this.where(n)}</p>
      <div class="album" role="group" aria-label=${fill(this.labels.album, digit)} @keydown=${this.walk}>
        ${numbers.map(
          (number, i) =>
            html`<button
              type="button"
              tabindex=${i === first ? 0 : -1}
              aria-label=${fill(this.labels.one, digit, n.show(number))}
              aria-pressed=${number === this.draft.chosen}
              @click=${() => this.move({ chosen: number === this.draft.chosen ? NONE : number })}
            >
              <grey-picture .greys=${picture(all, i)}></grey-picture>
            </button>`,
        )}
      </div>`;
  }

  /** Arrows go from picture to picture, so that the album is one stop of the tab key. */
  private walk = (e: KeyboardEvent) => {
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('.album button')];
    const at = buttons.indexOf(e.target as HTMLButtonElement);
    const columns = buttons.filter((b) => b.offsetTop === buttons[0].offsetTop).length;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[e.key];
    if (step === undefined) return;
    e.preventDefault();
    buttons[at + step]?.focus();
  };

  private turning(n: Numbers) {
    const { order, page } = this.draft;
    const { pages } = this.model;
    const random = order === 'handful';
    const turn = (by: number) => this.move({ page: (page + by + pages) % pages, chosen: NONE });
    return html`<div class="turning">
      <span>${random ? fill(this.labels.draw, n.show(page)) : fill(this.labels.page, n.show(page + 1), n.show(pages))}</span>
      <button type="button" class="secondary" @click=${() => turn(-1)}>
        ${random ? this.labels.before : this.labels.previous}
      </button>
      <button type="button" class="secondary" @click=${() => turn(1)}>
        ${random ? this.labels.another : this.labels.next}
      </button>
    </div>`;
  }

  private close(n: Numbers) {
    const { mean, close, digit } = this.model;
    return html`<div class="close">
      <figure>
        <grey-picture .greys=${bytes(mean)}></grey-picture>
        <figcaption>${fill(this.labels.mean, digit)}</figcaption>
      </figure>
      <figure>
        ${close
          ? html`<grey-picture .greys=${bytes(close)}></grey-picture>`
          : html`<span class="empty" aria-hidden="true">?</span>`}
        <figcaption class="chosen">${close ? this.about(n) : this.labels.choose}</figcaption>
      </figure>
    </div>`;
  }
}

customElements.define('amphi-digits', AmphiDigits);
