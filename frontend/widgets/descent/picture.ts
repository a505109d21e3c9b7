import { nothing, svg } from 'lit';
import { drag } from '../drag';
import type { Numbers } from '../numbers';
import { axes, curve, plane, type Plane } from '../plane';
import type { Model, State, Stop } from './model';

const TANGENT = 62; // half its length, in pixels
const BALL = 13;
const TRACES = 40; // older ones would only blacken the curve

interface Hands {
  label: string;
  place: (w: number) => void;
  bet: (w: number) => void;
}

/** The curve, the ball with its tangent, the step that comes next, the way that it came, the flag. */
export function picture(draft: State, model: Model, width: number, n: Numbers, hands: Hands) {
  const hill = model.hill!;
  const height = Math.max(250, Math.min(400, width * 0.68));
  const p = plane(width, height, [model.from, model.to], [hill.low, hill.high]);
  const ball = model.path.at(-1)!;
  const moving = draft.bet === null ? hands.place : hands.bet;
  return svg`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img"
      aria-label="${hands.label} w = ${n.show(ball.w)}, L = ${n.show(ball.loss)}">
    ${axes(p, n, 'w', 'L')}
    <path class="hill" d=${curve(p, hill.curve, model.from, model.to)} />
    ${model.path.slice(-TRACES - 1, -1).map((stop) => trace(stop, p))}
    ${way(model.path.slice(-TRACES - 1), p)}
    ${tangent(ball, p)}
    ${model.next ? step(ball, model.next, p) : nothing}
    ${flag(draft.bet, p, n)}
    <rect class="ground" x=${p.left} y=${p.top} width=${p.right - p.left} height=${p.bottom - p.top}
      @pointerdown=${drag((x) => moving(within(p.x(x), model)))} />
    ${body(ball, p)}
  </svg>`;
}

const within = (w: number, { from, to }: Model) => {
  const step = (to - from) / 200;
  return Number((Math.round(Math.min(to, Math.max(from, w)) / step) * step).toFixed(3));
};

const inX = (p: Plane, w: number) => Math.min(p.right, Math.max(p.left, p.px(w)));
const inY = (p: Plane, loss: number) => Math.min(p.bottom, Math.max(p.top, p.py(loss)));

const trace = (stop: Stop, p: Plane) =>
  svg`<circle class="trace" cx=${inX(p, stop.w)} cy=${inY(p, stop.loss)} r="4" />`;

const way = (path: Stop[], p: Plane) =>
  svg`<path class="way" d=${'M' + path.map((s) => `${inX(p, s.w)} ${inY(p, s.loss)}`).join('L')} />`;

/** A straight line through the ball, as steep as the curve is there. */
function tangent(ball: Stop, p: Plane) {
  const dx = p.px(1) - p.px(0);
  const dy = (p.py(1) - p.py(0)) * ball.slope;
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [(dx / length) * TANGENT, (dy / length) * TANGENT];
  const [x, y] = [inX(p, ball.w), inY(p, ball.loss)];
  return svg`<path class="tangent" d="M${x - ux} ${y - uy}L${x + ux} ${y + uy}" />`;
}

/** The arrow −α ∂L/∂w, along the bottom, and the ball's next place. */
function step(ball: Stop, next: Stop, p: Plane) {
  const [from, to] = [inX(p, ball.w), inX(p, next.w)];
  const y = p.bottom - 12;
  const head = Math.sign(to - from) * Math.min(9, Math.abs(to - from));
  return svg`<path class="drop" d="M${from} ${inY(p, ball.loss)}V${y}M${to} ${y}V${inY(p, next.loss)}" />
    <path class="step" d="M${from} ${y}H${to}M${to - head} ${y - 6}L${to} ${y}L${to - head} ${y + 6}" />
    <circle class="next" cx=${to} cy=${inY(p, next.loss)} r=${BALL - 3} />`;
}

function body(ball: Stop, p: Plane) {
  const [x, y] = [inX(p, ball.w), inY(p, ball.loss)];
  const gone = x !== p.px(ball.w) || y !== p.py(ball.loss);
  return svg`<circle class=${gone ? 'ball gone' : 'ball'} cx=${x} cy=${y} r=${BALL} />`;
}

function flag(bet: number | null, p: Plane, n: Numbers) {
  if (bet === null) return nothing;
  const x = inX(p, bet);
  return svg`<g class="flag"><path d="M${x} ${p.bottom}V${p.top + 22}" />
    <path class="cloth" d="M${x} ${p.top + 22}l26 9l-26 9z" />
    <text x=${x} y=${p.top + 15}>${n.show(bet)}</text></g>`;
}
