import type { Choice } from '../controls';

/** The state that a hand moves. */
export interface State {
  shown: string[];
  z: number;
  derivative: boolean;
}

/** One function at equal distances from −reach to reach, and at z. */
export interface Graph {
  name: string;
  label: string;
  values: number[];
  slopes: number[];
  y: number;
  slope: number;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  choices: Choice[];
  reach: number;
  low: number;
  high: number;
  graphs: Graph[];
  remark: string;
}
