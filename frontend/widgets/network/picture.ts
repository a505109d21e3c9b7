import { nothing, svg } from 'lit';
import { fill } from '../controls';
import { subscript, type Numbers } from '../numbers';
import { digitImage, signedBytes, weightsImage } from './images';
import { name, orderOf, type Model, type Place } from './model';

export interface PictureScene {
  model: Model;
  sizes: number[];
  computed: number;
  /** The neuron whose inputs are shown: under the pointer, just computed, or selected. */
  shown: Place | undefined;
  selected: string;
  pointedLayer: number;
  n: Numbers;
  labels: Record<string, string>;
}

const NARROW = 430;
const TOP = 40;
const THUMB_SIDE = 13;
const OUTPUT = 84; // room for the digits and their shares

interface Places {
  height: number;
  pitch: number;
  radius: number;
  /** The side of a first-layer neuron's little picture. */
  thumb: number;
  image: { x: number; y: number; size: number };
  x: (layer: number) => number;
  y: (place: Place) => number;
}

/** The image, the layers as columns of neurons, the ten shares. */
export function picture(scene: PictureScene, width: number) {
  const { model, sizes, labels } = scene;
  const at = places(width, sizes);
  const neurons = sizes.flatMap((size, l) => Array.from({ length: size }, (_, i) => ({ layer: l + 1, number: i + 1 })));
  const { image } = at;
  return svg`<svg viewBox="0 0 ${width} ${at.height}" width=${width} height=${at.height} role="group"
      aria-label=${labels.picture}>
    ${sizes.map((_, l) => web(at, sizes, l + 1))}
    ${scene.shown ? incoming(scene, at, scene.shown) : nothing}
    <image class="pixels" href=${digitImage(model.pixels)} x=${image.x} y=${image.y} width=${image.size}
      height=${image.size} role="img" aria-label=${fill(labels.image, model.label)} />
    <text class="column cx" x=${image.x + image.size / 2} y=${image.y - 9}><tspan class="italic">x</tspan></text>
    <text class="size" x=${image.x + image.size / 2} y=${image.y + image.size + 18}>${model.inputs}</text>
    ${sizes.map((size, l) => heading(scene, at, l + 1, size))}
    ${neurons.map((place) => neuron(scene, at, place))}
  </svg>`;
}

function places(width: number, sizes: number[]): Places {
  const tallest = Math.max(...sizes);
  const narrow = width < NARROW;
  const [pitch, radius, thumb] = narrow ? [25, 9.5, 20] : [31, 12, 26];
  const height = TOP + tallest * pitch + 8;
  const size = Math.min(Math.max(width * 0.21, 68), 170);
  const middle = TOP + (tallest * pitch) / 2;
  const first = size + (narrow ? 52 : 84);
  const last = width - OUTPUT;
  const step = sizes.length > 1 ? (last - first) / (sizes.length - 1) : 0;
  return {
    height,
    pitch,
    radius,
    thumb,
    image: { x: 2, y: middle - size / 2, size },
    x: (layer) => (sizes.length === 1 ? last : first + (layer - 1) * step),
    y: ({ layer, number }) => middle + (number - (sizes[layer - 1] + 1) / 2) * pitch,
  };
}

/** All lines into a layer as one faint path: 256 lines apart would only be slow. */
function web(at: Places, sizes: number[], layer: number) {
  const ends = Array.from({ length: sizes[layer - 1] }, (_, i) => at.y({ layer, number: i + 1 }));
  const x1 = at.x(layer) - (layer === 1 ? at.radius + at.thumb + 3 : at.radius);
  if (layer === 1) {
    const { x, y, size } = at.image;
    const d = ends.map((end) => `M${x + size} ${y + size / 2}L${x1} ${end}`).join('');
    return svg`<path class="web" d=${d} />`;
  }
  const x0 = at.x(layer - 1) + at.radius;
  const starts = Array.from({ length: sizes[layer - 2] }, (_, i) => at.y({ layer: layer - 1, number: i + 1 }));
  const d = starts.flatMap((start) => ends.map((end) => `M${x0} ${start}L${x1} ${end}`)).join('');
  return svg`<path class="web" d=${d} />`;
}

/** What flows into one neuron: lines as wide as their contributions, dashed where they push down. */
function incoming({ model, sizes }: PictureScene, at: Places, place: Place) {
  const y1 = at.y(place);
  if (place.layer === 1) {
    const { x, y, size } = at.image;
    const end = at.x(1) - at.radius - at.thumb - 3;
    return svg`<path class="cone" d="M${x + size} ${y}L${end} ${y1 - 9}V${y1 + 9}L${x + size} ${y + size}Z" />`;
  }
  const flow = signedBytes(model.layers[place.layer - 1].flow);
  const inputs = sizes[place.layer - 2];
  const [x0, x1] = [at.x(place.layer - 1) + at.radius, at.x(place.layer) - at.radius];
  return Array.from({ length: inputs }, (_, j) => {
    const term = flow[(place.number - 1) * inputs + j] / 127;
    if (term === 0) return nothing;
    const wide = 1 + 6 * Math.abs(term);
    return svg`<path class="flow ${term < 0 ? 'minus' : ''}" stroke-width=${wide}
      stroke-dasharray=${term < 0 ? `${wide + 4} 4` : 'none'}
      d="M${x0} ${at.y({ layer: place.layer - 1, number: j + 1 })}L${x1} ${y1}" />`;
  });
}

function heading({ sizes, pointedLayer, computed }: PictureScene, at: Places, layer: number, size: number) {
  const done = computed >= orderOf(sizes, { layer, number: size });
  const last = layer === sizes.length;
  const x = at.x(layer) - (layer === 1 && !last ? at.thumb / 2 : 0);
  return svg`<g class="heading ${pointedLayer === layer ? 'lit' : ''} ${done ? 'done' : ''}" data-layer=${layer}>
    <rect x=${x - 24} y="2" width="48" height="26" rx="8" />
    <text class="column" x=${x} y="20">${last ? svg`<tspan class="italic">ŷ</tspan>` : svg`<tspan class="italic">a</tspan>${subscript(layer)}`}</text>
  </g>`;
}

function neuron(scene: PictureScene, at: Places, place: Place) {
  const { model, sizes, computed, selected, n, labels } = scene;
  const { layer, number } = place;
  const { a } = model.layers[layer - 1];
  const value = a[number - 1];
  const done = computed >= orderOf(sizes, place);
  const output = layer === sizes.length;
  const [x, y] = [at.x(layer), at.y(place)];
  const title = output ? fill(labels.output, number - 1) : fill(labels.neuron, number, layer);
  const id = name(place);
  const shown = scene.shown && name(scene.shown) === id;
  const strength = done ? Math.min(Math.abs(value) / Math.max(...a.map(Math.abs), 1e-9), 1) : 0;
  const best = output && done && value === Math.max(...a) && computed >= orderOf(sizes, { layer, number: sizes[layer - 1] });
  const first = selected ? selected === id : id === '1.1';
  return svg`<g class="neuron ${done ? 'done' : ''} ${shown ? 'shown' : ''} ${best ? 'best' : ''} ${value < 0 ? 'below' : ''}"
      data-neuron=${id} role="button" tabindex=${first ? 0 : -1} aria-pressed=${selected === id}
      aria-label=${`${title}, ${done ? (output ? n.show(value) : `a = ${n.show(value)}`) : labels.waiting}`}>
    <rect class="hit" x=${x - (layer === 1 ? at.thumb + 14 : 14)} y=${y - at.pitch / 2}
      width=${output ? OUTPUT + 14 : layer === 1 ? at.thumb + 28 : 28} height=${at.pitch} />
    ${layer === 1 ? thumbnail(model, number, x - at.radius - at.thumb - 2, y, at.thumb) : nothing}
    <circle cx=${x} cy=${y} r=${at.radius} style="--strength: ${Math.round(strength * 100)}%" />
    ${output ? share(number - 1, done ? value : undefined, x + at.radius, y, n) : nothing}
  </g>`;
}

function thumbnail(model: Model, number: number, x: number, y: number, side: number) {
  const pixels = THUMB_SIDE * THUMB_SIDE;
  const weights = signedBytes(model.layers[0].thumbnails).slice((number - 1) * pixels, number * pixels);
  return svg`<rect class="thumb" x=${x - 0.5} y=${y - side / 2 - 0.5} width=${side + 1} height=${side + 1} />
    <image class="pixels" href=${weightsImage(weights, THUMB_SIDE)} x=${x} y=${y - side / 2} width=${side} height=${side} />`;
}

/** A digit, a bar as long as its share, and the share. */
function share(digit: number, value: number | undefined, x: number, y: number, n: Numbers) {
  return svg`<text class="digit" x=${x + 11} y=${y + 6}>${digit}</text>
    ${value === undefined
      ? nothing
      : svg`<rect class="part" x=${x + 22} y=${y + 5} width=${1 + value * 46} height="5" rx="2.5" />
        <text class="share" x=${x + 22} y=${y + 1}>${n.percent(value)}</text>`}`;
}
