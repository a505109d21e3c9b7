import { svg } from 'lit';
import { board, bust, row, type Drawing } from './pen';

/** A king, and the cupboard that searches. */
export const deepBlue: Drawing = () => svg`
  ${[184, 240].map(
    (x) => svg`<rect class="blue sheet" x=${x} y="28" width="50" height="158" rx="6" />
      ${row(7, 48, 156).map(
        (y, i) => svg`<path class="blue" d="M${x + 9} ${y}h${i % 2 ? 16 : 22}" />
          <circle class="solid-blue blue" cx=${x + 40} cy=${y} r="2" />`,
      )}
      <path class="blue" d="M${x + 8} 186v8M${x + 42} 186v8" />`,
  )}
  <path d="M92 26v24M82 36h20" />
  <path class="sheet" d="M68 82c-12-24 10-38 24-22 14-16 36-2 24 22z" />
  <path class="sheet" d="M68 82h48l-6 14H74z" />
  <path class="sheet" d="M76 96c0 32-6 50-16 66h64c-10-16-16-34-16-66z" />
  <rect class="sheet" x="50" y="162" width="84" height="24" rx="6" />
  <path class="orange" d="M148 108h24m-8-6l8 6-8 6" />`;

/** Every line of play, and at the end of the best ones: nobody wins. */
export const checkers: Drawing = () => {
  const cell = 20;
  const man = (column: number, r: number, look: string) =>
    svg`<circle class=${look} cx=${30 + (column + 0.5) * cell} cy=${30 + (r + 0.5) * cell} r="7.5" />`;
  const dark = (r: number) => [0, 1, 2, 3].map((i) => 2 * i + (r % 2 === 0 ? 1 : 0));
  return svg`${board(30, 30, 8 * cell, 8)}
    ${[0, 1, 2].flatMap((r) => dark(r).map((c) => man(c, r, 'orange solid-orange')))}
    ${[5, 6, 7].flatMap((r) => dark(r).map((c) => man(c, r, 'blue sheet')))}
    <path class="soft" d="M216 110h14M230 60v100M230 60h14M230 110h14M230 160h14M258 60h10M258 110h10M258 160h10" />
    ${[60, 110, 160].map((y) => svg`<circle class="sheet" cx="251" cy=${y} r="7" /><text x="284" y=${y + 6} class="big">=</text>`)}`;
};

/** A photograph, thinner and deeper pictures of it, a few words with their certainty. */
export const alexnet: Drawing = () => svg`
  <rect class="sheet" x="16" y="56" width="92" height="92" rx="4" />
  <path class="green" d="M30 136c2-26 10-38 20-42l-2-20 14 12c8-3 14-3 22 0l12-12v22c6 10 6 26 0 40" />
  <circle class="solid-green green" cx="62" cy="106" r="2.5" /><circle class="solid-green green" cx="84" cy="106" r="2.5" />
  <path class="green" d="M69 116h8l-4 4zM73 120v5M56 120l-16-3M56 125l-15 3M90 120l14-3M90 125l13 3" />
  ${[0, 1, 2, 3].map((i) => plate(128 + 13 * i, 62 + 7 * i, 78 - 14 * i))}
  ${[3, 4, 5, 6].map((i) => plate(150 + 10 * i, 84 + (i - 3) * 2, 34 - (i - 3) * 4))}
  <path class="soft" d="M222 102h14m-5-5l5 5-5 5" />
  ${[
    [66, 58],
    [90, 22],
    [114, 12],
    [138, 6],
  ].map(([y, w], i) => svg`<rect class=${i === 0 ? 'solid-orange orange' : 'orange sheet'} x="246" y=${y} width=${w} height="14" rx="3" />`)}`;

const plate = (x: number, y: number, size: number) =>
  svg`<path class="blue sheet" d="M${x} ${y}l${size * 0.28} ${size * 0.16}v${size}l${-size * 0.28} ${-size * 0.16}z" />`;

/** Black and white stones; one of them, far from all others, surprised everybody. */
export const alphago: Drawing = () => {
  const at = (i: number) => 70 + i * 22.5;
  const lines = row(9, 0, 8).map((i) => `M70 ${at(i) - 50}h180M${at(i)} 20v180`);
  const stone = (c: number, r: number, look: string) =>
    svg`<circle class=${look} cx=${at(c)} cy=${at(r) - 50} r="9.5" />`;
  return svg`<path class="soft thin" d=${lines.join('')} />
    ${[[2, 2], [3, 2], [2, 3], [6, 6], [5, 7], [6, 7]].map(([c, r]) => stone(c, r, 'solid-ink'))}
    ${[[3, 3], [4, 2], [1, 2], [7, 6], [7, 7], [5, 6], [2, 6]].map(([c, r]) => stone(c, r, 'sheet'))}
    ${stone(6, 3, 'solid-ink')}
    <circle class="orange thick" cx=${at(6)} cy=${at(3) - 50} r="15" />`;
};

/** A question, an answer growing word by word, and the candidates for the next one. */
export const chatgpt: Drawing = () => svg`
  ${bust(36, 66, 12, 'green sheet')}
  <path class="green sheet" d="M70 34h130a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H84l-14 10z" />
  <path class="green" d="M86 48h96M86 58h60" />
  <path class="blue sheet" d="M112 96h184a8 8 0 0 1 8 8v84a8 8 0 0 1-8 8H112a8 8 0 0 1-8-8v-84a8 8 0 0 1 8-8z" />
  <path class="blue" d="M120 114h60M190 114h44M244 114h40M120 128h36M166 128h30" />
  <rect class="orange dashed" x="204" y="120" width="30" height="15" rx="3" />
  ${[
    [148, 96],
    [164, 46],
    [180, 20],
  ].map(([y, w], i) => svg`<rect class=${i === 0 ? 'solid-orange orange' : 'orange sheet'} x="172" y=${y} width=${w} height="9" rx="3" />
    <path class="blue" d="M124 ${y + 5}h${36 - 8 * i}" />`)}`;
