import type { Drawing } from './pen';
import { adaLovelace, formalNeuron, imitationGame, mechanicalTurk, turingMachine } from './dreams';
import { backpropagation, dartmouth, perceptron, winter, zipCodes } from './beginnings';
import { alexnet, alphago, chatgpt, checkers, deepBlue } from './machines';

/** The pictures of the project by the names that pages give them; the server's list is `Drawing`. */
export const drawings: Record<string, Drawing> = {
  'mechanical-turk': mechanicalTurk,
  'ada-lovelace': adaLovelace,
  'turing-machine': turingMachine,
  'formal-neuron': formalNeuron,
  'imitation-game': imitationGame,
  dartmouth,
  perceptron,
  winter,
  backpropagation,
  'zip-codes': zipCodes,
  'deep-blue': deepBlue,
  checkers,
  alexnet,
  alphago,
  chatgpt,
};
