import { FROM, TO, type Line } from './model';

type Place = [number, number];

const CORNERS: Place[] = [
  [FROM, FROM],
  [TO, FROM],
  [TO, TO],
  [FROM, TO],
];

const z = ({ w1, w2, b }: Line, [x, y]: Place) => w1 * x + w2 * y + b;

/** The part of the square where w₁x₁ + w₂x₂ + b ≥ 0, corner by corner (Sutherland and Hodgman). */
export function half(line: Line): Place[] {
  return CORNERS.flatMap((corner, i) => {
    const next = CORNERS[(i + 1) % CORNERS.length];
    const [here, there] = [z(line, corner), z(line, next)];
    const kept: Place[] = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]];
  });
}

/** The two ends of the line in the square, if it crosses it; a corner that it meets counts once. */
export function ends(line: Line): Place[] {
  const close = 1e-9 * (1 + Math.abs(line.w1) + Math.abs(line.w2));
  const on = half(line).filter((place) => Math.abs(z(line, place)) < close);
  return on.filter(([x, y], i) => on.findIndex((o) => Math.hypot(o[0] - x, o[1] - y) < 1e-9) === i);
}

export const middle = (places: Place[]): Place => [
  places.reduce((sum, [x]) => sum + x, 0) / places.length,
  places.reduce((sum, [, y]) => sum + y, 0) / places.length,
];

/** The same direction, through another place. */
export const through = ({ w1, w2 }: Line, [x, y]: Place): Line => ({ w1, w2, b: -(w1 * x + w2 * y) });

/** As steep, turned so that its 1-side lies towards a place. */
export function towards(line: Line, foot: Place, [x, y]: Place): Line {
  const length = Math.hypot(line.w1, line.w2);
  const [dx, dy] = [x - foot[0], y - foot[1]];
  const reach = Math.hypot(dx, dy);
  return reach < 1e-6 ? line : through({ w1: (length * dx) / reach, w2: (length * dy) / reach, b: 0 }, foot);
}
