import type { Choice } from '../controls';

/** Where somebody is in the album. */
export interface State {
  digit: number;
  order: string;
  page: number;
  chosen: number;
}

/** What the server shows there; greys in base64. */
export interface Model extends State {
  orders: Choice[];
  pages: number;
  size: number;
  total: number;
  numbers: number[];
  greys: string;
  mean: string;
  close: string;
  rank: number;
  remark: string;
}
