import { nothing, svg } from 'lit';
import type { Model } from './model';

const MARGIN = 22;
const HEIGHT = 84;
const Y = 46;
const CROWDED = 34; // pixels between two years written below the line

/** The years to scale: dots for stops, the way from the last stop to the open one, its length. */
export function line(model: Model, chosen: string, width: number, years: Intl.NumberFormat, pick: (id: string) => void) {
  const px = (at: number) => MARGIN + at * (width - 2 * MARGIN);
  const { places } = model;
  const index = places.findIndex((p) => p.id === chosen);
  const open = places[index];
  const from = places[Math.max(0, index - 1)];
  const middle = Math.min(Math.max((px(from.at) + px(open.at)) / 2, 34), width - 34);
  const every = Math.ceil(CROWDED / ((width - 2 * MARGIN) / Math.max(1, model.ticks.length)));
  const nearest = (e: MouseEvent) => {
    const x = e.clientX - (e.currentTarget as Element).getBoundingClientRect().left;
    const distance = (at: number) => Math.abs(px(at) - x);
    pick(places.reduce((a, b) => (distance(b.at) < distance(a.at) ? b : a)).id);
  };
  return svg`<svg class="years" viewBox="0 0 ${width} ${HEIGHT}" width=${width} height=${HEIGHT} aria-hidden="true" @click=${nearest}>
    <rect width=${width} height=${HEIGHT} fill="transparent" />
    <path class="axis" d="M${MARGIN - 10} ${Y}H${width - MARGIN + 10}" />
    ${model.ticks.map(
      (t, i) => svg`<path class="axis" d="M${px(t.at)} ${Y + 7}v6" />
        ${i % every ? nothing : svg`<text class="tick" x=${px(t.at)} y=${Y + 29}>${t.year}</text>`}`,
    )}
    ${open.gap > 0
      ? svg`<path class="gap" d="M${px(from.at)} ${Y}H${px(open.at)}" />
          <text class="gap-text" x=${middle} y="16">${years.format(open.gap)}</text>`
      : nothing}
    ${places.map((p) => svg`<circle class="dot" cx=${px(p.at)} cy=${Y} r="5" />`)}
    <circle class="dot open" cx=${px(open.at)} cy=${Y} r="9" />
  </svg>`;
}
