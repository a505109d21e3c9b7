import { svg } from 'lit';
import { bust, row, type Drawing } from './pen';

/** A summer, a blackboard, a few people, a name for what they want to do. */
export const dartmouth: Drawing = () => svg`
  <rect class="sheet" x="44" y="20" width="200" height="104" rx="6" />
  <path d="M60 124l-14 40M228 124l14 40" class="soft" />
  <text class="huge blue-text" x="144" y="78">A. I.</text>
  <path class="soft" d="M84 98h120" />
  <path class="orange" d="M276 40m-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0M276 15v-5M276 70v-5M251 40h-5M306 40h-5M258 22l-3-3M297 61l-3-3M294 22l3-3M255 61l3-3" />
  ${[64, 128, 192, 256].map((x, i) => bust(x, 168 + (i % 2) * 6, 17))}`;

/** Cells that see an F, wires as wide as weights, one lamp. */
export const perceptron: Drawing = () => {
  const lit = ['11111', '10000', '11110', '10000', '10000'].join('');
  const cell = 22;
  return svg`
    ${[...lit].map((on, i) => {
      const [x, y] = [18 + (i % 5) * cell, 54 + Math.floor(i / 5) * cell];
      return svg`<rect class=${on === '1' ? 'blue solid-blue' : 'blue sheet'} x=${x} y=${y} width="18" height="18" rx="4" />`;
    })}
    ${row(5, 63, 151).map(
      (y, i) =>
        svg`<path class=${i % 2 ? 'minus dashed' : 'orange'} stroke-width=${[5, 2, 3.5, 2, 1.5][i]} d="M130 ${y}C170 ${y} 168 107 198 107" />`,
    )}
    <circle class="sheet" cx="218" cy="107" r="22" />
    <text class="big" x="218" y="114">Σ</text>
    <path class="green thick" d="M240 107h20" />
    <path class="green soft-green" d="M268 118c-14-12-8-36 12-36s26 24 12 36v10h-24z" />
    <path class="green" d="M270 134h20M273 140h14M280 72v-9M254 80l-6-6M306 80l6-6" />`;
};

/** Four points that no line can part, and the snow that fell on them. */
export const winter: Drawing = () => svg`
  <path class="soft" d="M70 34v150h170" />
  <path class="minus dashed" d="M84 170L226 46" />
  <circle class="blue solid-blue" cx="108" cy="60" r="12" />
  <circle class="blue solid-blue" cx="204" cy="150" r="12" />
  <rect class="orange sheet" x="192" y="48" width="24" height="24" rx="3" />
  <rect class="orange sheet" x="96" y="138" width="24" height="24" rx="3" />
  <text class="small" x="155" y="206">XOR</text>
  ${[
    [268, 54, 17],
    [286, 128, 11],
    [34, 76, 12],
    [250, 190, 9],
    [38, 160, 8],
  ].map(([x, y, r]) => flake(x, y, r))}`;

const flake = (x: number, y: number, r: number) => svg`<g transform="translate(${x} ${y})" class="flake">
  ${[0, 60, 120].map(
    (turn) => svg`<path transform="rotate(${turn})"
      d="M0 ${-r}V${r}M${-r * 0.3} ${-r * 0.9}L0 ${-r * 0.55}L${r * 0.3} ${-r * 0.9}M${-r * 0.3} ${r * 0.9}L0 ${r * 0.55}L${r * 0.3} ${r * 0.9}" />`,
  )}
</g>`;

/** The answer goes one way, the error comes back the other. */
export const backpropagation: Drawing = () => {
  const layers = [row(3, 58, 138), row(4, 42, 154), row(2, 74, 122)];
  const xs = [64, 160, 256];
  const lines = [0, 1].flatMap((l) =>
    layers[l].flatMap((a) => layers[l + 1].map((b) => `M${xs[l]} ${a}L${xs[l + 1]} ${b}`)),
  );
  return svg`<path class="soft thin" d=${lines.join('')} />
    ${layers.map((ys, l) =>
      ys.map(
        (y) => svg`<circle class=${['blue sheet', 'sheet', 'green sheet'][l]} cx=${xs[l]} cy=${y} r="13" />`,
      ),
    )}
    <path d="M64 20h192m-9-6l9 6-9 6" />
    <path class="orange dashed thick" d="M256 186H76" />
    <path class="orange thick" d="M86 178l-10 8 10 8" />
    <text class="orange-text" x="166" y="210">∂L/∂w</text>`;
};

/** An envelope, a stamp, five digits written by hand. */
export const zipCodes: Drawing = () => svg`
  <rect class="sheet" x="24" y="36" width="272" height="148" rx="6" />
  <path class="soft" d="M24 42l110 60M296 42l-60 33" />
  <rect class="orange sheet" x="238" y="50" width="42" height="50" />
  <path class="orange" d="M246 88l10-16 8 10 4-6 6 12zM252 62h0" />
  <path class="soft" d="M170 60c18-8 34 8 52 0M170 72c18-8 34 8 52 0M170 84c18-8 34 8 52 0" />
  ${row(5, 52, 212).map((x) => svg`<rect class="blue" x=${x} y="122" width="32" height="44" rx="4" />`)}
  <g class="ink-pen">
    <path d="M61 132c14-8 22 4 10 16l-12 12 20-2" />
    <path d="M106 130c-12-2-12 28-1 29 13 0 14-28 1-29z" />
    <path d="M154 130c-10 4-14 16-11 24 4 8 16 4 15-5-1-7-10-8-14-1" />
    <path d="M181 132c12-5 20 6 7 12 14 2 10 20-8 14" />
    <path d="M222 132h18l-11 29M223 147h13" />
  </g>`;
