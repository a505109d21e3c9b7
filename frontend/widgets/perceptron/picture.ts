import { nothing, svg } from 'lit';
import { Numbers, subscript } from '../numbers';
import type { Model, State } from './model';

const WIDE = 430;
const TIGHT = 64; // rows closer than this have smaller circles and no names
const ROOMY_R = 23;
const BOX = 88;
const PLOT = 52;

/** The neuron: inputs on the left, lines as wide as weights, the activation's curve, y on the right. */
export function picture(state: State, model: Model, width: number, n: Numbers, label: string) {
  const count = state.inputs.length;
  const row = width < WIDE ? Math.max(50, Math.min(76, 300 / count)) : 92;
  const radius = row < TIGHT ? 19 : ROOMY_R;
  const height = Math.max(count * row, 216) + 92;
  const middle = (height - 92) / 2 + 14;
  const boxX = Math.max(width * 0.55 - BOX / 2, 150);
  const outX = width - 40;
  const inputY = (i: number) => middle + (i - (count - 1) / 2) * row;
  return svg`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img"
      aria-label="${label} z = ${n.show(model.z)}, y = ${n.show(model.y)}">
    ${state.weights.map((w, i) => connection(w, inputY(i), middle, boxX, 36 + radius))}
    ${state.weights.map((w, i) => weight(w, i, 45 + radius, inputY(i), inputY(i) > middle, n))}
    ${biasLine(state.bias, boxX + BOX / 2, middle, height, n)}
    <path d="M${boxX + BOX} ${middle}H${outX - 30}" stroke="var(--y)" stroke-width=${thickness(model.y)}
      stroke-linecap="round" opacity=${model.y === 0 ? 0.3 : 1} />
    ${state.inputs.map((x, i) => input(x, i, inputY(i), radius, n))}
    ${body(model, boxX, middle, n)}
    <circle cx=${outX} cy=${middle} r="31" fill="var(--y)" />
    <text class="on-y" x=${outX} y=${middle + 6}>${n.show(Number(model.y.toPrecision(3)))}</text>
    <text class="letter cy" x=${outX} y=${middle - 40}>y</text>
  </svg>`;
}

/** 1.5 px for almost nothing to 11 px for the limits. */
const thickness = (value: number) => 1.5 + Math.min(Math.abs(value), 5) * 1.9;

/** Zero is a dotted hairline, a negative weight is dashed in its own colour. */
function stroke(value: number, positive: string) {
  if (value === 0) return { colour: 'var(--ink-2)', width: 1.6, dash: '1 7' };
  const width = thickness(value);
  return value > 0
    ? { colour: positive, width, dash: 'none' }
    : { colour: 'var(--minus)', width, dash: `${width + 7} ${width + 4}` };
}

function connection(w: number, y: number, middle: number, boxX: number, from: number) {
  const bend = (from + boxX) / 2 + 14;
  const line = stroke(w, 'var(--w)');
  return svg`<path d="M${from} ${y}C${bend} ${y} ${bend} ${middle} ${boxX} ${middle}" fill="none"
      stroke=${line.colour} stroke-width=${line.width} stroke-dasharray=${line.dash} stroke-linecap="round" />`;
}

/** Beside its line, on the side that the line bends away from. */
function weight(w: number, i: number, x: number, y: number, below: boolean, n: Numbers) {
  return svg`<text class="weight" x=${x} y=${below ? y + 27 : y - 15}
      fill=${w < 0 ? 'var(--minus)' : 'var(--w)'}>w${subscript(i + 1)} = ${n.show(w)}</text>`;
}

function biasLine(b: number, x: number, middle: number, height: number, n: Numbers) {
  const y = height - 30;
  const line = stroke(b, 'var(--b)');
  return svg`<path d="M${x} ${y - 22}V${middle + BOX / 2}" stroke=${line.colour} stroke-width=${line.width}
      stroke-dasharray=${line.dash} />
    <circle cx=${x} cy=${y} r="22" fill="var(--sheet)" stroke="var(--b)" stroke-width="2.5" />
    <text class="value cb" x=${x} y=${y + 6}>${n.show(b)}</text>
    <text class="letter cb" x=${x + 38} y=${y + 6}>b</text>`;
}

function input(x: number, i: number, y: number, radius: number, n: Numbers) {
  const name = svg`<text class="name cx" x="36" y=${y - radius - 8}>x${subscript(i + 1)}</text>`;
  return svg`${radius < ROOMY_R ? nothing : name}
    <circle cx="36" cy=${y} r=${radius} fill="var(--sheet)" stroke="var(--x)" stroke-width="2.5" />
    <text class="value cx" x="36" y=${y + 6}>${n.show(x)}</text>`;
}

/** The neuron's body: the curve of g from −6 to 6, and where z stands on it. */
function body(model: Model, boxX: number, middle: number, n: Numbers) {
  const x = boxX + BOX / 2;
  const top = middle - BOX / 2;
  const low = Math.min(...model.curve, 0);
  const high = Math.max(...model.curve, 1);
  const px = (i: number) => x - 32 + (64 * i) / (model.curve.length - 1);
  const py = (v: number) => top + 8 + PLOT - (PLOT * (v - low)) / (high - low);
  const points = model.curve.map((v, i) => `${px(i)} ${py(v)}`).join('L');
  const at = Math.min(Math.max(model.z, -6), 6);
  const index = ((at + 6) / 12) * (model.curve.length - 1);
  return svg`<rect x=${boxX} y=${top} width=${BOX} height=${BOX} rx="22" fill="var(--sheet)" stroke="var(--ink)"
      stroke-width="2" />
    <path d="M${x - 32} ${py(0)}h64" stroke="var(--line)" stroke-width="1.5" />
    <path d="M${points}" fill="none" stroke="var(--ink-2)" stroke-width="2.5" stroke-linejoin="round" />
    <circle cx=${px(index)} cy=${py(Math.min(Math.max(model.y, low), high))} r="4.5" fill="var(--y)" />
    <text class="z cz" x=${x} y=${top + BOX - 9}>z = ${n.show(Number(model.z.toPrecision(3)))}</text>`;
}
