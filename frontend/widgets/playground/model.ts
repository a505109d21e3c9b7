import type { Choice } from '../controls';

/** What is chosen before a network learns. */
export interface Knobs {
  hidden: number[];
  activation: string;
  method: string;
  learningRate: number;
  batchSize: number;
  epochs: number;
  samples: number;
  seed: number;
}

/** The state that a hand moves: the knobs, and what was trained, the newest first. */
export interface State extends Knobs {
  runs: { notation: string }[];
}

/** One training. */
export interface Run {
  notation: string;
  parameters: number;
  stage: 'waiting' | 'running' | 'finished' | 'diverged' | 'cancelled' | 'failed' | 'unknown' | 'refused';
  ahead: number;
  step: number;
  steps: number;
  stepsPerEpoch: number;
  losses: { step: number; loss: number }[];
  accuracies: { step: number; seen: number; unseen: number }[];
  /** MNIST's 10 000 test digits that it reads rightly, −1 before the end. */
  correct: number;
  misread: { picture: string; label: number; answer: number }[];
}

/** The state, and what the server made of it. */
export interface Model extends State {
  runs: Run[];
  parameters: number;
  affordable: boolean;
  limits: {
    layers: number;
    neurons: number;
    leastRate: number;
    mostRate: number;
    batch: number;
    epochs: number;
    seed: number;
    runs: number;
  };
  activations: Choice[];
  methods: Choice[];
  /** The challenge that takes a finished network, or empty. */
  challenge: string;
  remark: string;
}

/** As addresses write it, the same as `HyperparametersNotation`. */
export const notation = (k: Knobs) =>
  [
    k.hidden.join(','),
    k.activation,
    k.method,
    k.learningRate,
    k.batchSize,
    k.epochs,
    k.samples,
    k.seed,
  ].join(';');

/** The knobs that a run was trained with. */
export function knobs(notation: string): Knobs {
  const [hidden, activation, method, ...numbers] = notation.split(';');
  const [learningRate, batchSize, epochs, samples, seed] = numbers.map(Number);
  const sizes = hidden ? hidden.split(',').map(Number) : [];
  return { hidden: sizes, activation, method, learningRate, batchSize, epochs, samples, seed };
}

export const isOver = ({ stage }: Run) => stage !== 'waiting' && stage !== 'running';
