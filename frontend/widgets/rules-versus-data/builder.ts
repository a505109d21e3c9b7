import { html, nothing } from 'lit';
import { choice, hand } from '../controls';
import { subscript, type Numbers } from '../numbers';
import { MOST, MOST_RULES, type Rule, type State } from './model';

/** What the rule builder needs of its widget. */
export interface Desk {
  labels: Record<string, string>;
  n: Numbers;
  features: [string, string];
  change: (change: Partial<State>) => void;
  refuse: (sentence: string) => void;
}

/** Conditions to choose, joined by and, or by or. */
export function builder({ rules, match }: State, desk: Desk) {
  const { labels, change } = desk;
  const put = (i: number, part: Partial<Rule>) => change({ rules: rules.with(i, { ...rules[i], ...part }) });
  return html`
    ${rules.map((rule, i) => row(rule, i, desk, put, rules.length > 1 ? () => change({ rules: rules.toSpliced(i, 1) }) : null))}
    <div class="rule-tools">
      ${rules.length > 1
        ? choice(
            [
              { name: 'all', label: labels.all },
              { name: 'any', label: labels.any },
            ],
            match,
            (name) => change({ match: name }),
          )
        : nothing}
      ${rules.length < MOST_RULES
        ? html`<button type="button" class="act add" @click=${() => change({ rules: [...rules, next(rules)] })}>
            ${labels.add}
          </button>`
        : nothing}
    </div>
  `;
}

/** A new rule speaks of the feature that the last one did not speak of. */
const next = (rules: Rule[]): Rule => ({ feature: rules.at(-1)!.feature === 1 ? 2 : 1, above: true, threshold: 5 });

function row(
  rule: Rule,
  i: number,
  { labels, n, features, refuse }: Desk,
  put: (i: number, part: Partial<Rule>) => void,
  remove: (() => void) | null,
) {
  const sign = rule.above ? '>' : '<';
  return html`<div class="rule" role="group" aria-label="${labels.rule} ${i + 1}">
    <div class="rule-head">
      ${choice(
        features.map((name, f) => ({ name: String(f + 1), label: `x${subscript(f + 1)} ${name}` })),
        String(rule.feature),
        (name) => put(i, { feature: Number(name) }),
      )}
      ${choice(
        [
          { name: '>', label: '>' },
          { name: '<', label: '<' },
        ],
        sign,
        (name) => put(i, { above: name === '>' }),
      )}
      ${remove
        ? html`<button
            type="button"
            class="act remove"
            aria-label="${labels.remove} ${i + 1}"
            title="${labels.remove} ${i + 1}"
            @click=${remove}
          >
            ×
          </button>`
        : nothing}
    </div>
    ${hand(
      {
        name: `x${subscript(rule.feature)} ${sign}`,
        colour: 'x',
        value: rule.threshold,
        min: 0,
        max: MOST,
        step: 0.1,
        move: (threshold) => put(i, { threshold }),
        refuse,
      },
      labels,
      n,
    )}
  </div>`;
}
