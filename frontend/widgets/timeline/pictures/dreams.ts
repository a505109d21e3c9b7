import { svg } from 'lit';
import { bust, gear, row, type Drawing } from './pen';

/** The cabinet, its wheels for the public, and somebody folded up behind them. */
export const mechanicalTurk: Drawing = () => svg`
  <path class="sheet" d="M124 96c2-22 14-31 36-31s34 9 36 31" />
  <path d="M139 78l-22 14-4 8M181 78l26 12-8 8" />
  <circle class="sheet" cx="160" cy="48" r="15" />
  <path class="orange soft-fill" d="M142 42c1-19 35-19 36 0-8-6-28-6-36 0z" />
  <path class="orange" d="M160 27v-9M157 18h6M152 55c4 4 12 4 16 0" />
  <path class="sheet" d="M118 96h84l10 10H108z" />
  <path class="shade" d="M124 96h12l-2 5h-12zM150 96h12v5h-12zM176 96h12l2 5h-12zM134 101h14l-1 5h-15zM162 101h14l1 5h-15zM190 101h14l3 5h-15z" />
  <path class="sheet" d="M52 106h216v88H52z" />
  <path d="M120 106v88M52 194l-6 12M268 194l6 12" />
  ${gear(80, 134, 13, 10)} ${gear(100, 162, 10, 8)} ${gear(73, 173, 8, 7)}
  <g class="orange">
    <circle cx="176" cy="134" r="11" />
    <path d="M165 143c-14 6-21 20-19 42h46M183 144c7 6 9 14 8 22l-4 19M191 160l22-10M192 185l24-2 14-24 16 26" />
    <path class="dashed" d="M213 150v-16l-22-24" />
    <path d="M222 148v-10M222 132c-3-4 0-7 0-9 3 3 3 6 0 9z" />
  </g>
  <text class="orange-text" x="250" y="132">?</text>`;

/** Columns of number wheels, and the cards that say what to do with them. */
export const adaLovelace: Drawing = () => svg`
  ${[52, 96, 140].map(
    (x, column) => svg`<path d="M${x} 26v150" class="soft" />
      ${row(5, 44, 156).map(
        (y, i) => svg`<rect class="sheet" x=${x - 17} y=${y - 11} width="34" height="22" rx="6" />
          <text x=${x} y=${y + 5}>${(7 * column + 3 * i + 1) % 10}</text>`,
      )}`,
  )}
  <path d="M28 26h136M28 178h136M40 178v14M152 178v14" />
  ${[0, 1, 2].map(
    (i) => svg`<rect class="blue sheet" x=${192 + 8 * i} y=${34 + 48 * i} width="84" height="40" rx="4" />
      <path class="blue solid-blue" d=${row(5, 204 + 8 * i, 264 + 8 * i)
        .map((x, j) => `M${x - 3} ${48 + 48 * i + ((j * (i + 2)) % 3) * 6}h6v4h-6z`)
        .join('')} />`,
  )}
  <path class="blue" d="M214 74l4 8M258 74l4 8M222 122l4 8M266 122l4 8" />
  <path class="blue" d="M190 102h-14m5-5l-5 5 5 5" />`;

/** A tape, a head that reads, writes and moves, and a state. */
export const turingMachine: Drawing = () => svg`
  <path class="sheet" d="M14 128h292v44H14z" />
  <path d="M58 128v44M102 128v44M146 128v44M190 128v44M234 128v44M278 128v44" />
  ${['1', '0', '1', '1', '0', '1'].map(
    (bit, i) => svg`<text class=${i === 3 ? 'big orange-text' : 'big'} x=${36 + 44 * i} y="158">${bit}</text>`,
  )}
  <rect class="orange" x="146" y="128" width="44" height="44" />
  <path class="orange sheet" d="M168 122l-14-20h28z" />
  <rect class="orange sheet" x="126" y="38" width="84" height="64" rx="12" />
  <text class="big" x="168" y="78">q₂</text>
  <path d="M112 88c-22 0-34 6-40 20m0-10v10h10M224 88c22 0 34 6 40 20m0-10v10h-10" />
  <path class="soft dashed" d="M6 128h8M6 172h8M306 128h8M306 172h8" />
  <path class="soft" d="M40 192h92m-8-5l8 5-8 5M280 192h-92m8-5l-8 5 8 5" />`;

/** Inputs that are 0 or 1, a threshold, an output that is 0 or 1. */
export const formalNeuron: Drawing = () => svg`
  ${[52, 110, 168].map(
    (y, i) => svg`<path class=${i === 2 ? 'minus dashed' : 'orange thick'} d="M74 ${y}C120 ${y} 120 110 158 110" />
      <circle class="blue sheet" cx="56" cy=${y} r="18" />
      <text class="blue-text" x="56" y=${y + 5}>${i === 2 ? 0 : 1}</text>`,
  )}
  <path class="green thick" d="M214 110h36" />
  <circle class="sheet" cx="186" cy="110" r="34" />
  <path class="soft" d="M166 124h40" />
  <path d="M166 124h20v-28h20" />
  <text class="small" x="186" y="64">≥ 2</text>
  <circle class="solid-green green" cx="268" cy="110" r="20" />
  <text class="on-dark" x="268" y="115">1</text>`;

/** Somebody asks; behind the wall, two that answer: which one is the machine? */
export const imitationGame: Drawing = () => svg`
  ${bust(56, 96, 17)}
  <rect class="sheet" x="20" y="138" width="84" height="12" rx="3" />
  <path d="M30 150v44M94 150v44" />
  <path class="shade" d="M136 22h12v176h-12z" />
  <path d="M136 22h12v176h-12z" />
  <rect class="sheet" x="166" y="28" width="136" height="76" rx="8" />
  <rect class="sheet" x="166" y="118" width="136" height="76" rx="8" />
  ${bust(258, 66, 13, 'green sheet')}
  <rect class="orange sheet" x="232" y="136" width="52" height="38" rx="6" />
  <path class="orange" d="M240 180h36M244 148h16M244 156h26" />
  <text class="big" x="192" y="74">A</text>
  <text class="big" x="192" y="164">B</text>
  <path class="blue" d="M108 84h20m-6-5l6 5-6 5M128 116h-20m6-5l-6 5 6 5" />
  <text class="blue-text big" x="112" y="62">?</text>`;
