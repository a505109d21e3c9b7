/** Reads the frames that `Frame.java` writes; its comment has the layout, byte by byte. */

export const PIXELS = 676;
const HEADER = 48;
const KEY = 1;

export interface Point {
  step: number;
  value: number;
}

export interface WeightImage {
  neuron: number;
  scale: number;
  weights: Int8Array;
}

export interface Specimen {
  label: number;
  pixels: Uint8Array;
}

interface CurvePart {
  thinnings: number;
  first: number;
  points: Point[];
}

export interface Frame {
  key: boolean;
  run: number;
  sequence: number;
  step: number;
  epoch: number;
  stepsPerEpoch: number;
  running: boolean;
  diverged: boolean;
  rebuilding: boolean;
  percent: number;
  seed: number;
  learningRate: number;
  loss: number;
  correct: number;
  total: number;
  watchers: number;
  answers: Uint8Array[];
  losses: CurvePart;
  accuracies: CurvePart;
  images: WeightImage[];
  specimens: Specimen[];
}

export function decode(buffer: ArrayBuffer): Frame {
  const view = new DataView(buffer);
  if (view.getUint16(0) !== 0x414d || view.getUint8(2) !== 1) {
    throw new Error('This page is older or newer than the server: reload it.');
  }
  const u32 = (at: number) => view.getUint32(at, true);
  const f32 = (at: number) => view.getFloat32(at, true);
  const flags = view.getUint8(22);
  const specimens = view.getUint8(46);
  let at = HEADER;
  const bytes = (length: number) => new Uint8Array(buffer, (at += length) - length, length);
  const answers = Array.from({ length: specimens }, () => bytes(10));
  const curve = (): CurvePart => {
    const start = at;
    const points = Array.from({ length: u32(start + 4) }, (_, i) => ({
      step: u32(start + 8 + 8 * i),
      value: f32(start + 12 + 8 * i),
    }));
    at += 8 + 8 * points.length;
    return { thinnings: view.getUint16(start, true), first: view.getUint16(start + 2, true), points };
  };
  const losses = curve();
  const accuracies = curve();
  const images = Array.from({ length: view.getUint8(47) }, () => {
    const neuron = view.getUint8(at);
    const scale = f32(at + 1);
    at += 5;
    return { neuron, scale, weights: new Int8Array(bytes(PIXELS).slice().buffer) };
  });
  const key = view.getUint8(3) === KEY;
  return {
    key,
    run: u32(4),
    sequence: u32(8),
    step: u32(12),
    epoch: u32(16),
    stepsPerEpoch: view.getUint16(20, true),
    running: (flags & 1) !== 0,
    diverged: (flags & 4) !== 0,
    rebuilding: (flags & 8) !== 0,
    percent: view.getUint8(23),
    seed: u32(24),
    learningRate: f32(28),
    loss: f32(32),
    correct: u32(36),
    total: u32(40),
    watchers: view.getUint16(44, true),
    answers,
    losses,
    accuracies,
    images,
    specimens: key ? Array.from({ length: specimens }, () => ({ label: bytes(1)[0], pixels: bytes(PIXELS) })) : [],
  };
}

/** A curve put together from frames; thinned here exactly as on the server. */
export class Curve {
  points: Point[] = [];
  private thinnings = 0;

  clear() {
    this.points = [];
    this.thinnings = 0;
  }

  take(part: CurvePart) {
    for (; this.thinnings < part.thinnings; this.thinnings++) {
      this.points = this.points.filter((_, i) => i % 2 === 0);
    }
    this.thinnings = part.thinnings;
    this.points.length = Math.min(this.points.length, part.first);
    this.points.push(...part.points);
  }
}
