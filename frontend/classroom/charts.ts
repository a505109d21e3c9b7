/** The curves, drawn by uPlot: loaded only where a class is watched. */

import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { Point } from './frame';
import { colour, onThemeChange } from './palette';

/** ln 10: what guessing among ten digits costs. */
const UNTRAINED_LOSS = 2.3;

export interface Look {
  token: string;
  language: string;
  /** Fixed upper end of the y axis; without it the axis follows the curve. */
  top?: number;
  percent?: boolean;
}

/** One curve over batches, then over epochs from the end of the first on. */
export class Chart {
  private readonly plot: uPlot;
  private readonly resize: ResizeObserver;
  private readonly stopTheme: () => void;
  private end = 1;

  constructor(
    private readonly host: HTMLElement,
    private readonly look: Look,
  ) {
    this.plot = new uPlot(this.options(), [[], []], host);
    this.resize = new ResizeObserver(() => this.fit());
    this.resize.observe(host);
    this.stopTheme = onThemeChange(() => this.plot.redraw(false, true));
  }

  /** From 0 to `end` units, so that both curves of a run stand on the same ground. */
  show(points: Point[], stepsPerUnit: number, end: number) {
    this.end = end;
    this.plot.setData([points.map((p) => p.step / stepsPerUnit), points.map((p) => p.value)]);
  }

  close() {
    this.stopTheme();
    this.resize.disconnect();
    this.plot.destroy();
  }

  private fit() {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width > 0 && height > 0) {
      this.plot.setSize({ width, height });
    }
  }

  private options(): uPlot.Options {
    const { host, look } = this;
    const number = new Intl.NumberFormat(look.language, { maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(look.language, { style: 'percent' });
    const font = `500 14px ${getComputedStyle(host).fontFamily}`;
    const axis = {
      font,
      stroke: () => colour(host, '--ink-2'),
      grid: { stroke: () => colour(host, '--line'), width: 1 },
      ticks: { show: false },
    };
    return {
      width: Math.max(1, host.clientWidth),
      height: Math.max(1, host.clientHeight),
      padding: [10, 14, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: () => [0, this.end] },
        y: { range: (_, __, max) => [0, look.top ?? Math.max((max ?? UNTRAINED_LOSS) * 1.08, 0.1)] },
      },
      axes: [
        { ...axis, size: 30, space: 60, values: (_, marks) => marks.map((mark) => number.format(mark)) },
        {
          ...axis,
          size: 62,
          space: 34,
          values: (_, marks) => marks.map((mark) => (look.percent ? percent : number).format(mark)),
        },
      ],
      series: [
        {},
        { stroke: () => colour(host, look.token), width: 3, points: { show: (u) => u.data[0].length < 40, size: 7 } },
      ],
    };
  }
}
