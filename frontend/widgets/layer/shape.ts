import { parse } from './terms';
import type { State } from './model';

const NEW_INPUT = 1;

/** The state with an input more (deaf weights, so that no output moves) or fewer. */
export function withInputs(state: State, by: 1 | -1): Partial<State> {
  const grown = <T>(values: T[], value: T) => (by > 0 ? [...values, value] : values.slice(0, -1));
  const inputs = grown(state.inputs, NEW_INPUT);
  const weights = state.weights.map((row) => grown(row, 0));
  return { inputs, weights, selected: within(state.selected, inputs.length, state.biases.length) };
}

/** The state with a neuron more, all zeros, or fewer. */
export function withNeurons(state: State, by: 1 | -1): Partial<State> {
  const weights = by > 0 ? [...state.weights, state.inputs.map(() => 0)] : state.weights.slice(0, -1);
  const biases = by > 0 ? [...state.biases, 0] : state.biases.slice(0, -1);
  return { weights, biases, selected: within(state.selected, state.inputs.length, biases.length) };
}

/** The selected term, moved back inside if the layer has shrunk. */
function within(term: string, inputs: number, neurons: number): string {
  const { letter, row, column } = parse(term);
  const kept = Math.min(row, letter === 'x' ? inputs : neurons);
  return `${letter}${kept}${column ? Math.min(column, inputs) : ''}`;
}
