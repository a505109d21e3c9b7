import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Draft, Labels, Question, Verdict } from './model';

/** One choice or several, as the browser's own radio buttons and check boxes. */
export function choices(
  question: Question,
  { chosen }: Draft,
  name: string,
  labels: Labels,
  verdict: Verdict | undefined,
  choose: (places: number[]) => void,
) {
  const several = question.kind === 'multiple';
  const toggle = (i: number, on: boolean) =>
    choose(several ? [...chosen.filter((place) => place !== i), ...(on ? [i] : [])].sort((a, b) => a - b) : [i]);
  return html`${several ? html`<p class="how">${labels.several}</p>` : nothing}
    ${question.options.map(
      (option, i) => html`<label class="option ${chosen.includes(i) ? `chosen ${verdict?.state ?? ''}` : ''}">
        <input
          type=${several ? 'checkbox' : 'radio'}
          name=${name}
          value=${i}
          aria-label=${plain(option)}
          .checked=${live(chosen.includes(i))}
          @change=${(e: Event) => toggle(i, (e.target as HTMLInputElement).checked)}
        />
        <span>${unsafeHTML(option)}</span>
      </label>`,
    )}`;
}

/** What a choice says, formulas as they were written: a name for the button before it. */
function plain(option: string) {
  const template = document.createElement('template');
  template.innerHTML = option;
  return template.content.textContent ?? '';
}

/** A number and its unit, typed as people type. */
export const quantity = (
  question: Question,
  { typed }: Draft,
  name: string,
  labels: Labels,
  verdict: Verdict | undefined,
  type: (text: string) => void,
) => html`<div class="quantity">
  <input
    type="text"
    inputmode="text"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    maxlength="40"
    name=${name}
    aria-label=${question.unit ? `${labels.number} (${question.unit})` : labels.number}
    aria-invalid=${verdict?.state === 'unread' ? 'true' : 'false'}
    .value=${live(typed)}
    @input=${(e: Event) => type((e.target as HTMLInputElement).value)}
  />
  ${question.unit ? html`<span aria-hidden="true">${question.unit}</span>` : nothing}
</div>`;
