import { html, nothing } from 'lit';
import { fill } from '../controls';
import { bytes } from '../grey-picture';
import type { Numbers } from '../numbers';
import { knobs, type Knobs, type Model, type Run } from './model';

const TEST_DIGITS = 10_000;

/** What was trained: the newest first, each with its result and a way back to its settings. */
export function tries(model: Model, labels: Record<string, string>, n: Numbers, recall: (knobs: Knobs) => void) {
  if (model.runs.length === 0) return nothing;
  return html`<section class="tries">
    <h4>${labels.runs}</h4>
    <ol>
      ${model.runs.map(
        (run, i) => html`<li class=${i === 0 ? 'newest' : ''}>
          <span class="swatch" aria-hidden="true"></span>
          <span class="what">
            <b>${shape(run, model, labels, n)}</b>
            <span>${recipe(run, model, labels, n)}</span>
            ${run.stage === 'unknown' ? html`<span>${labels.unknown}</span>` : nothing}
          </span>
          <b class="result">${result(run, labels, n)}</b>
          <button type="button" class="secondary" @click=${() => recall(knobs(run.notation))}>${labels.recall}</button>
        </li>`,
      )}
    </ol>
    ${model.challenge && model.runs[0].correct >= 0
      ? html`<p><a class="primary" href=${handIn(model)}>${labels.take}</a></p>`
      : nothing}
  </section>`;
}

const handIn = ({ challenge, runs }: Model) =>
  new URL(`challenge/${challenge}?from=${encodeURIComponent(`playground-${runs[0].notation}`)}#mine`, document.baseURI).href;

const label = (name: string, choices: { name: string; label: string }[]) =>
  choices.find((one) => one.name === name)?.label ?? name;

function shape({ notation, parameters }: Run, { activations }: Model, labels: Record<string, string>, n: Numbers) {
  const { hidden, activation } = knobs(notation);
  const layers = ['676', ...hidden, '10'].join(' → ');
  const g = hidden.length > 0 ? `, ${label(activation, activations)}` : '';
  return `${layers}${g}, ${fill(labels.parameters, n.show(parameters))}`;
}

function recipe({ notation }: Run, { methods }: Model, labels: Record<string, string>, n: Numbers) {
  const { method, learningRate, batchSize, epochs, samples, seed } = knobs(notation);
  const named = (name: string, value: number) => `${name.toLowerCase()} ${n.show(value)}`;
  return [
    `${label(method, methods)}, α = ${n.show(learningRate)}`,
    named(labels.epochs, epochs),
    named(labels.batch, batchSize),
    named(labels.samples, samples),
    named(labels.seed, seed),
  ].join(' · ');
}

function result({ stage, correct, step, steps }: Run, labels: Record<string, string>, n: Numbers) {
  if (correct >= 0) return exact(correct, n);
  if (stage === 'running') return n.percent(step / steps) + ' …';
  return stage === 'diverged' || stage === 'cancelled' ? labels[stage] : '–';
}

/** 10 000 digits: two decimals of a percent, and not one of them invented. */
const exact = (correct: number, n: Numbers) => `${n.show((100 * correct) / TEST_DIGITS)} %`;

/** Some digits that the newest reads wrongly: where to look before the next try. */
export function misread({ runs: [newest] }: Model, labels: Record<string, string>) {
  if (!newest || newest.misread.length === 0) return nothing;
  return html`<section class="misread">
    <h4>${labels.misread}</h4>
    <ul>
      ${newest.misread.map(
        ({ picture, label, answer }) => html`<li>
          <grey-picture .greys=${bytes(picture)}></grey-picture>
          <span>${fill(labels.wrong1, label, answer)}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}
