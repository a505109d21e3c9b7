import type { Choice } from '../controls';

/** The state that a hand moves. */
export interface State {
  network: string;
  /** What lies before the network, as `drawing.ts` writes it. */
  sheet: string;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  networks: Choice[];
  /** Base64 of 676 greys, 255 for ink; empty while nothing is drawn. */
  picture: string;
  /** Ten, or none. */
  outputs: number[];
  winner: number;
  label: number;
  remark: string;
}
