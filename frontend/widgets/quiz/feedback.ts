import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Labels, Verdict } from './model';

const SIGNS = { right: '✓', wrong: '✗', unread: '?' };

/** What the server says of an answer: in a word, then part by part, then why. */
export const feedback = ({ state, headline, lines, solution, explanation }: Verdict, labels: Labels) => html`
  <p class="headline"><span class="tally" aria-hidden="true">${SIGNS[state]}</span> ${headline}</p>
  ${lines.map(({ right, text, why }) =>
    text
      ? html`<div class="part">
          <span class="tally ${right ? 'right' : 'wrong'}" aria-hidden="true">${right ? SIGNS.right : SIGNS.wrong}</span>
          <span class="sr-only">${right ? labels.right : labels.wrong} :</span>
          <div><b>${unsafeHTML(text)}</b>${why ? html`<div>${unsafeHTML(why)}</div>` : nothing}</div>
        </div>`
      : html`<div class="why">${unsafeHTML(why)}</div>`,
  )}
  ${solution.length
    ? html`<div class="solution">
        <b>${labels.solution}</b>
        ${solution.length > 1
          ? html`<ol>${solution.map((item) => html`<li>${unsafeHTML(item)}</li>`)}</ol>`
          : unsafeHTML(solution[0])}
      </div>`
    : nothing}
  ${explanation ? html`<div class="why">${unsafeHTML(explanation)}</div>` : nothing}
`;
