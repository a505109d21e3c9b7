import { html, nothing } from 'lit';
import type { Numbers } from './numbers';
import './answers.css';

/** As the deck writes probabilities: three decimals at most. */
export const share = (p: number, n: Numbers) => n.show(Math.round(p * 1000) / 1000);

/**
 * Ten bars, the winner's marked by colour, weight and a sign; all empty while there is no answer.
 * A tick in each bar shows where it stood before, if that is told.
 */
export const outputs = (values: number[], label: string, n: Numbers, before: number[] = []) => {
  const winner = values.indexOf(Math.max(...values));
  return html`<ol class="outputs" aria-label=${label}>
    ${Array.from({ length: 10 }, (_, digit) => {
      const p = values[digit];
      const wins = digit === winner;
      return html`<li class=${wins ? 'winner' : ''}>
        <b>${digit}</b>
        <span class="gauge" aria-hidden="true">
          <i style="width: ${100 * (p ?? 0)}%"></i>
          ${before.length > 0 ? html`<u style="left: ${100 * before[digit]}%"></u>` : nothing}
        </span>
        <span class="share">${p === undefined ? '–' : share(p, n)}</span>
        <span class="wins" aria-hidden="true">${wins ? '◀' : ''}</span>
      </li>`;
    })}
  </ol>`;
};
