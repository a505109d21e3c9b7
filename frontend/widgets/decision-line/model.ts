import type { Choice } from '../controls';

export interface Line {
  w1: number;
  w2: number;
  b: number;
}

export interface Point {
  x: number;
  y: number;
  label: number;
}

/** Points as addresses write them, the line before its corrections, how many, and hidden neurons. */
export interface State {
  points: string;
  first: Line;
  corrections: number;
  hidden: number;
}

/** The state, and what the server makes of it. */
export interface Model extends State {
  layouts: Choice[];
  sizes: number[];
  list: Point[];
  wrong: boolean[];
  errors: number;
  line: Line;
  lines: Line[];
  region: { bottom: number; from: number; to: number }[];
  stripHeight: number;
  starts: number;
  steps: number;
  mostCorrections: number;
  limit: number;
  remark: string;
}

export const FROM = -0.5;
export const TO = 1.5;

/** To the grid of twentieths on which points lie. */
export const snap = (v: number) => Math.round(Math.min(Math.max(v, FROM), TO) * 20) / 20;

/** To the thousandth, within the limit. */
export const round = (v: number, limit: number) =>
  Math.round(Math.min(Math.max(v, -limit), limit) * 1000) / 1000;

export const write = (points: Point[]) => points.map((p) => `${p.x},${p.y},${p.label}`).join('_');
