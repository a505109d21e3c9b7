import { svg } from 'lit';
import type { Scene } from './model';
import { part } from './parts';

const WIDTH = 600;
const HEIGHT = 236;
const ROWS = [40, 118, 196];

/** Three neighbours' axons, each ending in a bulb a gap away from a dendrite. */
const bulb = (y: number) => [86, y] as const;

/** Branches that thin out towards the bulbs, and a few that nobody talks to here. */
const DENDRITES = [
  'M104 40C140 44 168 62 196 80C214 92 228 98 242 104',
  'M104 118C150 112 190 124 232 120',
  'M104 196C140 190 166 172 194 154C212 144 228 138 244 134',
];
const TWIGS = [
  'M150 50C160 36 170 30 184 22',
  'M178 70C194 62 204 54 212 44',
  'M150 116C162 104 168 98 172 90',
  'M168 118C178 130 180 136 180 146',
  'M150 184C156 202 168 210 180 216',
  'M182 162C198 172 206 182 212 194',
  'M262 84C260 62 270 46 264 22',
  'M266 60C278 50 284 42 290 30',
  'M262 152C260 176 270 192 262 214',
  'M266 180C278 190 284 198 292 206',
];
const SOMA = 'M236 100C252 80 284 78 300 94C312 104 318 112 328 117V121C316 126 310 136 298 144C280 158 250 156 238 138C230 128 228 110 236 100Z';
const SHEATHS = [364, 402, 440, 478];
const ENDINGS = ['M520 119C540 112 552 78 574 62', 'M520 119C545 119 556 119 580 119', 'M520 119C540 126 552 158 574 174'];
const ENDS: [number, number][] = [[578, 58], [586, 119], [578, 178]];

/** The biological neuron, `width` pixels wide. */
export function brain(scene: Scene, width: number) {
  const scale = width / WIDTH;
  const at = (x: number, y: number): [number, number] => [x * scale, y * scale];
  const drawn = (content: unknown) => svg`<g transform="scale(${scale})">${content}</g>`;
  const { inputs } = scene.state;
  return {
    height: HEIGHT * scale,
    picture: svg`
      ${drawn(ROWS.map((y, i) => axonOf(inputs[i], y)))}
      ${part(scene, 'dendrites', at(190, 46), drawn(svg`
        ${DENDRITES.map((d, i) => svg`<path class=${inputs[i] ? 'branch on' : 'branch'} d=${d} />`)}
        ${TWIGS.map((d) => svg`<path class="twig" d=${d} />`)}`))}
      ${part(scene, 'body', at(306, 74), drawn(svg`<path class="soma" d=${SOMA} /><circle class="nucleus" cx="270" cy="124" r="13" />`))}
      ${part(scene, 'axon', at(440, 92), drawn(axon(scene.model.fires)))}
      ${part(scene, 'hillock', at(345, 90), drawn(svg`<path class="hillock-shape" d="M306 101C316 110 322 115 352 117V121C322 123 316 130 306 138Z" />`))}
      ${part(scene, 'synapses', at(66, 72), drawn(ROWS.map((y, i) => synapse(scene.model.weights[i], inputs[i], y))))}
    `,
  };
}

const axonOf = (on: number, y: number) =>
  svg`<path class=${on ? 'incoming on' : 'incoming'} d="M0 ${y}C30 ${y - 6} 50 ${y + 6} 78 ${y}" />`;

/** The bulb, the gap, and whether what crosses it pushes (+) or holds back (−). */
function synapse(w: number, on: number, y: number) {
  const [x, cy] = bulb(y);
  return svg`<path class=${w < 0 ? 'bulb brake' : 'bulb'} d="M${x - 12} ${cy - 4}C${x - 6} ${cy - 16} ${x + 8} ${cy - 15} ${x + 9} ${cy}C${x + 8} ${cy + 15} ${x - 6} ${cy + 16} ${x - 12} ${cy + 4}Z" />
    <path class=${w < 0 ? 'sign brake' : 'sign'} d=${w < 0 ? `M${x - 7} ${cy}h10` : `M${x - 7} ${cy}h10m-5 -5v10`} />
    <path class="gap" d="M${x + 15} ${cy - 12}C${x + 20} ${cy - 6} ${x + 20} ${cy + 6} ${x + 15} ${cy + 12}" />
    ${on ? [-5, 0, 5].map((dy) => svg`<circle class="drop" cx=${x + 13} cy=${cy + dy} r="1.6" />`) : ''}`;
}

const axon = (fires: boolean) => svg`
  <path class=${fires ? 'cable on' : 'cable'} d="M345 119H522" />
  ${SHEATHS.map((x) => svg`<rect class="sheath" x=${x - 10} y="109" width="32" height="20" rx="9" />`)}
  ${ENDINGS.map((d) => svg`<path class=${fires ? 'cable thin on' : 'cable thin'} d=${d} />`)}
  ${ENDS.map(([x, y]) => svg`<circle class=${fires ? 'end on' : 'end'} cx=${x} cy=${y} r="7" />`)}`;
