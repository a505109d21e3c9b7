/** The state that a hand moves. */
export interface State {
  loss: string;
  start: number;
  rate: number;
  steps: number;
  bet: number | null;
}

/** A place of the ball. */
export interface Stop {
  w: number;
  loss: number;
  slope: number;
}

/** A loss to choose, and where its ball and α begin. */
export interface Offer {
  name: string;
  label: string;
  start: number;
  rate: number;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  expression: string;
  from: number;
  to: number;
  offers: Offer[];
  maxRate: number;
  maxSteps: number;
  hill: { curve: (number | null)[]; low: number; high: number } | null;
  path: Stop[];
  next: Stop | null;
  ended: boolean;
  verdict: string;
  remark: string;
  error: string;
}
