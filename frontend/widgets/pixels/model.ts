/** A picture of the set and one of its pixels. */
export interface State {
  number: number;
  pixel: number;
}

/** The picture's greys in base64, and its one-hot answer. */
export interface Model extends State {
  label: number;
  greys: string;
  answer: number[];
  others: number[];
  empty: number;
  remark: string;
}
