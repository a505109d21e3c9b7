import type { Choice } from '../controls';

/** Who fires, g, and the part looked at (`none` for no part). */
export interface State {
  inputs: number[];
  activation: string;
  part: string;
  /** Of the small network: from 1 on, 0 for none of them; −1 shows the two neurons instead. */
  neuron: number;
}

/** What is said of one part of both neurons. */
export interface PartText {
  name: string;
  brain: string;
  network: string;
  does: string;
  ends: string;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  layers: number[];
  told: string;
  choices: Choice[];
  parts: PartText[];
  weights: number[];
  bias: number;
  terms: number[];
  z: number;
  y: number;
  fires: boolean;
  remark: string;
}

/** What the two pictures need to know. */
export interface Scene {
  state: State;
  model: Model;
  /** The part that is lit: pointed at, or where the signal is. */
  lit: string;
  pick: (part: string) => void;
}
