import type { Choice } from '../controls';

/** The state that a hand moves. */
export interface State {
  hidden: number[];
  activation: string;
  weights: string;
  digit: number;
  /** How many neurons have been computed, layer after layer. */
  computed: number;
  /** `2.3`: the third neuron of the second layer; empty if none. */
  selected: string;
}

/** A layer's numbers; byte arrays come in base 64. */
export interface LayerView {
  z: number[];
  a: number[];
  flow: string;
  thumbnails: string;
}

export interface Detail {
  layer: number;
  number: number;
  bias: number;
  z: number;
  a: number;
  terms: { input: number; weight: number; x: number; term: number }[];
  others: number;
  weights: string;
}

/** The state, and what the server's engine makes of it. */
export interface Model extends State {
  inputs: number;
  mostHidden: number;
  mostNeurons: number;
  pixels: string;
  label: number;
  layers: LayerView[];
  detail: Detail | null;
  activations: Choice[];
  kinds: Choice[];
  digits: Choice[];
  remark: string;
}

export interface Place {
  layer: number;
  number: number;
}

export const name = ({ layer, number }: Place) => `${layer}.${number}`;

export const place = (text: string): Place | undefined => {
  const [layer, number] = text.split('.').map(Number);
  return number ? { layer, number } : undefined;
};

/** The neuron that is computed as the `order`-th, from 1. */
export function placeOf(sizes: number[], order: number): Place {
  let number = order;
  let layer = 1;
  while (number > sizes[layer - 1]) number -= sizes[layer++ - 1];
  return { layer, number };
}

/** When a neuron is computed, from 1: the inverse. */
export const orderOf = (sizes: number[], { layer, number }: Place) =>
  sizes.slice(0, layer - 1).reduce((sum, size) => sum + size, 0) + number;

/** How many layers are complete. */
export function complete(sizes: number[], computed: number): number {
  let layers = 0;
  for (let left = computed; layers < sizes.length && left >= sizes[layers]; layers++) left -= sizes[layers];
  return layers;
}

/** How many neurons the first `layers` layers have. */
export const upTo = (sizes: number[], layers: number) =>
  sizes.slice(0, layers).reduce((sum, size) => sum + size, 0);
