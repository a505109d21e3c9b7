import { svg } from 'lit';
import { subscript, type Numbers } from '../numbers';
import type { Scene } from './model';
import { part } from './parts';

const WIDTH = 600;
const HEIGHT = 210;
const ROWS = [36, 105, 174];
const SUM = 27;
const BOX = 23;
const CURVES: Record<string, string> = {
  step: 'M-14 9H0V-9H14',
  sigmoid: 'M-15 9C-4 9 -5 7 0 0S4 -9 15 -9',
};

/** The artificial neuron, each part straight below its counterpart. */
export function network(scene: Scene, width: number, top: number, n: Numbers) {
  const scale = width / WIDTH;
  const high = Math.max(scale, 0.8);
  const x = { input: Math.max(92 * scale, 22), sum: 268 * scale, box: 372 * scale, out: Math.min(520 * scale, width - 30) };
  const rows = ROWS.map((y) => top + y * high);
  const middle = rows[1];
  const { weights, bias, z, y, fires } = scene.model;
  const { inputs, activation } = scene.state;
  return {
    height: HEIGHT * high,
    picture: svg`
      ${part(scene, 'synapses', [x.input + 90, rows[0] - 8], weights.map((w, i) => wire(w, inputs[i], x.input + 20, rows[i], x.sum - SUM, middle)))}
      ${part(scene, 'dendrites', [x.input - 22, rows[0] - 16], rows.map((row, i) => svg`
        <circle class=${inputs[i] ? 'node cx-line on' : 'node cx-line'} cx=${x.input} cy=${row} r="18" />
        <text class="value cx" x=${x.input} y=${row + 5}>${inputs[i]}</text>`))}
      ${part(scene, 'axon', [x.out, middle - 38], svg`
        <path class=${fires ? 'cable on' : 'cable'} d="M${x.box + BOX} ${middle}H${x.out - 22}" />
        <circle class="out" cx=${x.out} cy=${middle} r="25" />
        <text class="on-y" x=${x.out} y=${middle + 6}>${n.show(Number(y.toPrecision(2)))}</text>
        <text class="letter cy" x=${x.out} y=${middle + 46}>y</text>`)}
      ${part(scene, 'body', [x.sum, middle - SUM - 13], svg`
        <path class="cable bias" d="M${x.sum} ${rows[2] - 2}V${middle + SUM}" />
        <path class="cable plain" d="M${x.sum + SUM} ${middle}H${x.box - BOX}" />
        <circle class="node sum" cx=${x.sum} cy=${middle} r=${SUM} />
        <text class="letter" x=${x.sum} y=${middle + 7}>Σ</text>
        <text class="value cb" x=${x.sum} y=${rows[2] + 16}>b = ${n.show(bias)}</text>
        <text class="value cz zed" x=${x.box} y=${middle + 46}>z = ${n.show(z)}</text>`)}
      ${part(scene, 'hillock', [x.box, middle - BOX - 14], svg`
        <rect class="node" x=${x.box - BOX} y=${middle - BOX} width=${2 * BOX} height=${2 * BOX} rx="10" />
        <path class="curve" transform="translate(${x.box} ${middle})" d=${CURVES[activation]} />`)}
      ${weights.map((w, i) => svg`<text class="weight" x=${x.input + 25} y=${rows[i] + (i === 2 ? 20 : -9)}
        fill=${w < 0 ? 'var(--minus)' : 'var(--w)'}>w${subscript(i + 1)} = ${n.show(w)}</text>`)}
    `,
  };
}

/** As wide as the weight is large; dashed when it holds back, faint when nothing comes. */
function wire(w: number, on: number, x: number, y: number, toX: number, toY: number) {
  const bend = (x + toX) / 2;
  const width = 1.5 + Math.min(Math.abs(w), 5) * 1.6;
  return svg`<path class=${on ? 'wire on' : 'wire'} d="M${x} ${y}C${bend} ${y} ${bend} ${toY} ${toX} ${toY}"
    stroke=${w < 0 ? 'var(--minus)' : 'var(--w)'} stroke-width=${width}
    stroke-dasharray=${w < 0 ? `${width + 6} ${width + 4}` : 'none'} />`;
}
