import type { Choice } from '../controls';

/** The state that a hand moves. */
export interface State {
  inputs: number[];
  /** W: a row for each neuron, a column for each input. */
  weights: number[][];
  biases: number[];
  activation: string;
  /** The term pointed at: `w23`, `x1`. */
  selected: string;
}

/** What a neuron computed. */
export interface Answer {
  terms: number[];
  z: number;
  y: number;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  choices: Choice[];
  answers: Answer[];
  curve: number[];
  limit: number;
  most: number;
  remark: string;
}
