/** A condition on one feature. */
export interface Rule {
  feature: number;
  above: boolean;
  threshold: number;
}

/** What a hand has set. */
export interface State {
  rules: Rule[];
  match: string;
  season: string;
  view: string;
  judge: string;
  firstSteps: number;
  changedSteps: number;
}

export interface Point {
  x1: number;
  x2: number;
  ripe: boolean;
  wrong: boolean;
}

/** The state, and what the server makes of it. */
export interface Model extends State {
  mostSteps: number;
  points: Point[];
  weights: [number, number];
  bias: number;
  region: [number, number][];
  edge: [number, number][];
  score: {
    seen: number;
    unseen: number;
    rulesSeen: number;
    rulesUnseen: number;
    perceptronSeen: number;
    perceptronUnseen: number;
  };
  features: [string, string];
  kinds: [string, string];
  remark: string;
}

export const MOST = 10;
export const MOST_RULES = 3;
