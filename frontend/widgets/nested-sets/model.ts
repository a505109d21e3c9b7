/** Where each example was put, by its id. */
export interface State {
  placed: Record<string, string>;
}

export interface Chip {
  id: string;
  name: string;
  ring: string | null;
  verdict: string | null;
  sentence: string;
}

/** What the server says of the state; where an example belongs, it tells only once it stands there. */
export interface Model extends State {
  sets: { name: string; label: string; definition: string }[];
  chips: Chip[];
  right: number;
  remark: string;
}
