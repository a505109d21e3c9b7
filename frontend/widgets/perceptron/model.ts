import type { Choice } from '../controls';

/** The state that a hand moves. */
export interface State {
  inputs: number[];
  weights: number[];
  bias: number;
  activation: string;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  choices: Choice[];
  terms: number[];
  z: number;
  y: number;
  curve: number[];
  limit: number;
  remark: string;
}
