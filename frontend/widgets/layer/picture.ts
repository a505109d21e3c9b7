import { nothing, svg } from 'lit';
import { fill } from '../controls';
import { short, type Scene } from './equation';
import { light, parse, range, spell } from './terms';

const X = 34;
const R = 19;
const BOX = { width: 100, height: 48 };
const REACH = 6; // the curve's, as the server draws it

interface Places {
  boxX: number;
  outX: number;
  height: number;
  input: (j: number) => number;
  neuron: (i: number) => number;
  /** Where the line of input j ends on a neuron's edge. */
  spread: (j: number) => number;
}

/** The perceptrons in parallel: inputs, lines as wide as weights, neurons with g's curve, outputs. */
export function picture(scene: Scene, width: number) {
  const { state, model, n, labels } = scene;
  const at = places(width, state.inputs.length, state.biases.length);
  const inputs = range(state.inputs.length);
  const neurons = range(state.biases.length);
  // the brightest lines last, so that they lie on top
  const lines = neurons
    .flatMap((i) => inputs.map((j) => ({ i, j, lit: lineLight(scene, i, j) })))
    .sort((a, b) => a.lit - b.lit);
  const outputs = model.answers.map((a, i) => `y${i + 1} = ${n.show(a.y)}`).join(', ');
  return svg`<svg viewBox="0 0 ${width} ${at.height}" width=${width} height=${at.height} role="img"
      aria-label=${fill(labels.picture, neurons.length, inputs.length, outputs)}>
    ${lines.map(({ i, j, lit }) => connection(scene, at, i, j, lit))}
    ${lines.map(({ i, j, lit }) => (lit > 0 ? weight(scene, at, i, j, lit) : nothing))}
    ${inputs.map((j) => input(scene, at, j))}
    ${neurons.map((i) => neuron(scene, at, i))}
  </svg>`;
}

function places(width: number, inputs: number, neurons: number): Places {
  const most = Math.max(inputs, neurons);
  const pitch = most > 4 ? 66 : 80;
  const height = most * pitch + 14;
  const centred = (k: number, count: number) => height / 2 + (k - 1 - (count - 1) / 2) * pitch + 9;
  return {
    boxX: Math.max(width * 0.57 - BOX.width / 2, 148),
    outX: width - 32,
    height,
    input: (j) => centred(j, inputs),
    neuron: (i) => centred(i, neurons),
    spread: (j) => (j - (inputs + 1) / 2) * Math.min(9, 36 / inputs),
  };
}

/** A line is as bright as its weight, or as its neuron or input where the weight says nothing. */
function lineLight({ pointed }: Scene, i: number, j: number) {
  const own = light(`w${i}${j}`, pointed);
  const p = parse(pointed);
  // a weight lights its own line fully and the rest of its neuron's a little, not its column's
  return p.letter === 'w' && p.row > 0 && own === 1 && p.row !== i ? 0.5 : own;
}

function path(at: Places, i: number, j: number) {
  const [y0, y1] = [at.input(j), at.neuron(i) + at.spread(j)];
  const from = X + R;
  const bend = (from + at.boxX) / 2;
  return { d: `M${from} ${y0}C${bend} ${y0} ${bend} ${y1} ${at.boxX} ${y1}`, from, bend, y0, y1 };
}

function connection({ state }: Scene, at: Places, i: number, j: number, lit: number) {
  const w = state.weights[i - 1][j - 1];
  const width = w === 0 ? 1.6 : 1.5 + Math.abs(w) * 1.6;
  const dash = w === 0 ? '1 7' : w < 0 ? `${width + 6} ${width + 4}` : 'none';
  const colour = w === 0 ? 'var(--ink-2)' : w < 0 ? 'var(--minus)' : 'var(--w)';
  const { d } = path(at, i, j);
  return svg`<g class="line" data-term=${`w${i}${j}`}>
    ${lit === 2 ? svg`<path d=${d} class="halo" stroke-width=${width + 9} />` : nothing}
    <path d=${d} fill="none" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash}
      stroke-linecap="round" opacity=${[0.28, 0.45, 0.8, 1][Math.ceil(lit * 1.5)]} />
    <path d=${d} class="hit" />
  </g>`;
}

/** Near the neuron if an input is pointed at, else near the input: where lines lie apart. */
function weight({ state, pointed, n }: Scene, at: Places, i: number, j: number, lit: number) {
  const p = parse(pointed);
  if (p.row === 0 || lit < 1 || (p.letter === 'w' && lit < 2)) return nothing;
  const w = state.weights[i - 1][j - 1];
  const t = p.letter === 'x' ? 0.78 : 0.3;
  const { from, bend, y0, y1 } = path(at, i, j);
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const [x, y] = [a * from + (b + c) * bend + d * at.boxX, (a + b) * y0 + (c + d) * y1];
  return svg`<text class="weight" x=${x} y=${y + 5} fill=${w < 0 ? 'var(--minus)' : 'var(--w)'}
    >${p.letter === 'w' ? `${spell(`w${i}${j}`)} = ` : ''}${n.show(w)}</text>`;
}

function input({ state, pointed, n }: Scene, at: Places, j: number) {
  const y = at.input(j);
  const term = `x${j}`;
  const value = short(state.inputs[j - 1], n);
  return svg`<g class="node lit-${light(term, pointed)}" data-term=${term} style="--c: var(--x)">
    <circle cx=${X} cy=${y} r=${R} />
    <text class="value ${value.length > 3 ? 'long' : ''}" x=${X} y=${y + 6}>${value}</text>
    <text class="name cx" x=${X} y=${y - R - 7}>${spell(term)}</text>
  </g>`;
}

function neuron(scene: Scene, at: Places, i: number) {
  const { state, model, pointed, n } = scene;
  const y = at.neuron(i);
  const { z, y: out } = model.answers[i - 1];
  const [zi, yi, bi] = [`z${i}`, `y${i}`, `b${i}`];
  const right = at.boxX + BOX.width;
  return svg`
    <path d="M${right} ${y}H${at.outX - 22}" class="out lit-${light(yi, pointed)}" />
    <g class="node body lit-${Math.max(light(zi, pointed), light(bi, pointed))}" data-term=${zi} style="--c: var(--ink)">
      <rect x=${at.boxX} y=${y - BOX.height / 2} width=${BOX.width} height=${BOX.height} rx="15" />
      ${curve(model.curve, z, out, at.boxX + 12, y - 13)}
      <text class="z cz" x=${at.boxX + 73} y=${y + 6}>${short(z, n)}</text>
    </g>
    <g class="node bias lit-${light(bi, pointed)}" data-term=${bi} style="--c: var(--b)">
      <rect x=${at.boxX + 8} y=${y - BOX.height / 2 - 17} width="44" height="23" rx="11.5" />
      <text class="value" x=${at.boxX + 30} y=${y - BOX.height / 2 - 0.5}>${signed(state.biases[i - 1], n.show.bind(n))}</text>
    </g>
    <g class="node output lit-${light(yi, pointed)}" data-term=${yi} style="--c: var(--y)">
      <circle cx=${at.outX} cy=${y} r="23" />
      <text class="on-y" x=${at.outX} y=${y + 6}>${short(out, n)}</text>
      <text class="name cy" x=${at.outX} y=${y - 30}>${spell(yi)}</text>
    </g>`;
}

const signed = (value: number, show: (v: number) => string) => (value > 0 ? '+' : '') + show(value);

/** g in small, and the point (z, y) on it. */
function curve(values: number[], z: number, y: number, left: number, top: number) {
  const [width, height] = [36, 30];
  const low = Math.min(...values, 0);
  const high = Math.max(...values, 1);
  const px = (v: number) => left + (width * (Math.min(Math.max(v, -REACH), REACH) + REACH)) / (2 * REACH);
  const py = (v: number) => top + height - (height * (Math.min(Math.max(v, low), high) - low)) / (high - low);
  const step = (2 * REACH) / (values.length - 1);
  const points = values.map((v, k) => `${px(k * step - REACH).toFixed(1)} ${py(v).toFixed(1)}`);
  return svg`<path d="M${left} ${py(0)}h${width}" class="axis" />
    <path d="M${points.join('L')}" class="curve" />
    <circle class="point" cx=${px(z)} cy=${py(y)} r="4" />`;
}
