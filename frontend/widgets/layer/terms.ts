import { subscript } from '../numbers';
import type { Model, State } from './model';

/** A number of the layer by letter and place, counted from 1 as in `w23`; a letter in capitals means all of them. */
export interface Term {
  letter: 'x' | 'w' | 'b' | 'z' | 'y';
  /** The neuron, or the input for x; 0 if all are meant. */
  row: number;
  /** The input, for w; else 0. */
  column: number;
}

export const parse = (term: string): Term => ({
  letter: term[0].toLowerCase() as Term['letter'],
  row: Number(term[1] ?? 0),
  column: Number(term[2] ?? 0),
});

/** w23 → w₂₃ */
export const spell = (term: string) =>
  term[0] + [...term.slice(1)].map((digit) => subscript(Number(digit))).join('');

/** How bright a term is while another is pointed at: 2 it, or its partner; 1 its row or column; 0 neither. */
export function light(term: string, pointed: string): 0 | 1 | 2 {
  const t = parse(term);
  const p = parse(pointed);
  if (p.row === 0) return whole(t, p);
  if (term === pointed) return 2;
  switch (p.letter) {
    case 'x':
      return t.letter === 'w' && t.column === p.row ? 1 : 0;
    case 'w':
      if (t.letter === 'x') return t.row === p.column ? 2 : 0;
      return t.row === p.row || (t.letter === 'w' && t.column === p.column) ? 1 : 0;
    default:
      return t.letter === 'x' || t.row === p.row ? 1 : 0;
  }
}

/** A whole letter of the formula: all of its numbers. */
const whole = (t: Term, p: Term) => (t.letter === p.letter ? 2 : 0);

/** The neuron that a term belongs to, if it is not an input. */
export const neuronOf = (term: string) => {
  const t = parse(term);
  return t.letter === 'x' ? 0 : t.row;
};

/** The terms in their columns as the equation shows them: W's columns, x, B, z, y. */
export function columns(state: State): string[][] {
  const [n, m] = [state.inputs.length, state.biases.length];
  const down = (letter: string, count: number) => range(count).map((i) => `${letter}${i}`);
  return [
    ...range(n).map((j) => range(m).map((i) => `w${i}${j}`)),
    down('x', n),
    down('b', m),
    down('z', m),
    down('y', m),
  ];
}

/** The term that an arrow key leads to. */
export function neighbour(state: State, term: string, key: string): string {
  const all = columns(state);
  const column = all.findIndex((c) => c.includes(term));
  const row = all[column].indexOf(term);
  const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key]!;
  const next = all[clamp(column + across, all.length)];
  return next[clamp(row + down, next.length)];
}

const clamp = (i: number, length: number) => Math.min(Math.max(i, 0), length - 1);

export const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

export function valueOf(state: State, model: Model, term: string): number {
  const { letter, row, column } = parse(term);
  switch (letter) {
    case 'x':
      return state.inputs[row - 1];
    case 'w':
      return state.weights[row - 1][column - 1];
    case 'b':
      return state.biases[row - 1];
    default:
      return model.answers[row - 1][letter];
  }
}

/** The state with one number of x, W or B changed. */
export function changed(state: State, term: string, value: number): Partial<State> {
  const { letter, row, column } = parse(term);
  if (letter === 'x') return { inputs: state.inputs.with(row - 1, value) };
  if (letter === 'b') return { biases: state.biases.with(row - 1, value) };
  const line = state.weights[row - 1].with(column - 1, value);
  return { weights: state.weights.with(row - 1, line) };
}
