/** Which stop is open. */
export interface State {
  chosen: string;
}

/** A stop, and where it stands on the line from 0 to 1. */
export interface Place {
  id: string;
  date: string;
  title: string;
  text: string;
  picture: string;
  drawn: boolean;
  alternative: string;
  source: { author: string; title: string; year: number; link: string };
  year: number;
  at: number;
  gap: number;
}

/** All stops, and what the server says of the open one. */
export interface Model extends State {
  places: Place[];
  ticks: { year: number; at: number }[];
  remark: string;
}
