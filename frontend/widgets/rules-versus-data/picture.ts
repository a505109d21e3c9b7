import { nothing, svg } from 'lit';
import type { Numbers } from '../numbers';
import { axes, plane, type Plane } from '../plane';
import { MOST, type Model, type Point, type Rule, type State } from './model';

const MANY = 150; // from so many points on they are drawn smaller

/** The plane of the two features: points of two kinds, the region that is called ripe, the errors. */
export function picture(state: State, model: Model, width: number, n: Numbers, label: string) {
  const height = Math.min(width * 0.86, 430);
  const p = plane(width, height, [0, MOST], [0, MOST]);
  const size = model.points.length > MANY ? 3.4 : 5.4;
  const [x1, x2] = model.features;
  return svg`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${label}>
    <g class="called ${state.judge}">${state.judge === 'rules' ? byRules(p, state) : byPerceptron(p, model)}</g>
    ${axes(p, n, `${x1} x₁`, `${x2} x₂`)}
    ${model.points.map((point) => mark(p, point, size))}
  </svg>`;
}

/** With and, a rectangle; with or, as many half-planes as there are rules. */
function byRules(p: Plane, { rules, match }: State) {
  const all = { x1: [0, MOST], x2: [0, MOST] };
  if (match === 'any') return rules.map((rule) => rectangle(p, cut(all, rule)));
  return rectangle(p, rules.reduce(cut, all));
}

interface Box {
  x1: number[];
  x2: number[];
}

function cut(box: Box, { feature, above, threshold }: Rule): Box {
  const key = feature === 1 ? 'x1' : 'x2';
  const [low, high] = box[key];
  return { ...box, [key]: above ? [Math.max(low, threshold), high] : [low, Math.min(high, threshold)] };
}

function rectangle(p: Plane, { x1, x2 }: Box) {
  if (x1[0] >= x1[1] || x2[0] >= x2[1]) return nothing;
  return svg`<rect x=${p.px(x1[0])} y=${p.py(x2[1])} width=${p.px(x1[1]) - p.px(x1[0])}
    height=${p.py(x2[0]) - p.py(x2[1])} />`;
}

function byPerceptron(p: Plane, { region, edge }: Model) {
  const path = (points: [number, number][]) => points.map(([x, y]) => `${p.px(x)} ${p.py(y)}`).join('L');
  return svg`${region.length ? svg`<path d="M${path(region)}Z" />` : nothing}
    ${edge.length ? svg`<path class="edge" d="M${path(edge)}" />` : nothing}`;
}

/** Discs are of the first kind, empty squares of the second; an error wears a cross. */
function mark(p: Plane, { x1, x2, ripe, wrong }: Point, r: number) {
  const [x, y] = [p.px(x1), p.py(x2)];
  const s = r * 0.9;
  const e = r + 3;
  return svg`${ripe
    ? svg`<circle class="ripe" cx=${x} cy=${y} r=${r} />`
    : svg`<rect class="unripe" x=${x - s} y=${y - s} width=${2 * s} height=${2 * s} />`}
    ${wrong ? svg`<path class="wrong" d="M${x - e} ${y - e}l${2 * e} ${2 * e}m${-2 * e} 0l${2 * e} ${-2 * e}" />` : nothing}`;
}
