import { svg, nothing } from 'lit';
import type { Numbers } from '../numbers';
import { axes, plane, type Plane } from '../plane';
import type { Run } from './model';

const HEIGHT = 230;
const HIGHEST_LOSS = 4;
const LEAST_TOP = 0.5;

interface Point {
  x: number;
  y: number;
}

/** The losses of all runs, the newest drawn last and strong. */
export function losses(runs: Run[], width: number, name: string, epochs: string, n: Numbers) {
  const all = runs.flatMap((run) => run.losses.map(({ loss }) => loss).filter(Number.isFinite));
  const top = Math.min(HIGHEST_LOSS, Math.max(LEAST_TOP, ...all) * 1.05);
  const p = plane(width, HEIGHT, [0, end(runs)], [0, top]);
  const points = (run: Run) =>
    run.losses.map(({ step, loss }) => ({ x: step / run.stepsPerEpoch, y: Math.min(loss, top) }));
  return svg`${axes(p, n, epochs, name)}
    ${older(runs).map((run) => line(p, points(run), 'older'))}
    ${runs[0] ? line(p, points(runs[0]), 'loss') : nothing}`;
}

/** The shares of digits read rightly, in percent: of those the newest learns from, and of others. */
export function accuracies(runs: Run[], width: number, name: string, epochs: string, n: Numbers) {
  const p = plane(width, HEIGHT, [0, end(runs)], [0, 100]);
  const points = (run: Run, of: 'seen' | 'unseen') =>
    run.accuracies.map((a) => ({ x: a.step / run.stepsPerEpoch, y: 100 * a[of] }));
  return svg`${axes(p, n, epochs, name)}
    ${older(runs).map((run) => line(p, points(run, 'unseen'), 'older'))}
    ${runs[0] ? line(p, points(runs[0], 'seen'), 'seen-digits') : nothing}
    ${runs[0] ? line(p, points(runs[0], 'unseen'), 'unseen-digits') : nothing}`;
}

const older = (runs: Run[]) => runs.slice(1).reverse();

/** The longest run's epochs: all stand on the same ground. */
const end = (runs: Run[]) => Math.max(1, ...runs.map(({ steps, stepsPerEpoch }) => steps / stepsPerEpoch));

function line(p: Plane, points: Point[], kind: string) {
  if (points.length === 0) return nothing;
  const d = points
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${p.px(x).toFixed(1)} ${p.py(y).toFixed(1)}`)
    .join('');
  const last = points[points.length - 1];
  return svg`<path class=${kind} d=${d} /><circle class=${kind} cx=${p.px(last.x)} cy=${p.py(last.y)} r="4" />`;
}

export { HEIGHT };
