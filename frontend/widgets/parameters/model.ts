import type { Choice } from '../controls';

/** The state that a hand moves. */
export interface State {
  inputs: number;
  sizes: number[];
  training: string;
  /** The parameter in hand, −1 if none. */
  knob: number;
  /** Where it has been turned to, null if it stands as it was. */
  turned: number | null;
}

/** One layer of S19's sum. */
export interface Term {
  inputs: number;
  neurons: number;
  weights: number;
  parameters: number;
}

/** A parameter by its place, counted from 1; input 0 is the bias. */
export interface Place {
  layer: number;
  neuron: number;
  input: number;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  networks: Choice[];
  terms: Term[];
  total: number;
  bytes: number;
  multiplyAdds: number;
  place: Place | null;
  value: number | null;
  before: number[];
  after: number[];
  digit: number;
  picture: string;
  most: number;
  mostLayers: number;
  mostShown: number;
  reach: number;
  remark: string;
}
