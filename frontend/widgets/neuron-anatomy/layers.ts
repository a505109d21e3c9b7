import { svg } from 'lit';

const MOST = 420; // wide enough
const HEIGHT = 300;
const R = 15;

interface Cell {
  number: number;
  layer: number;
  x: number;
  y: number;
}

/** S12: a network in layers; the links of the neuron looked at are lit, dashed where they arrive. */
export function layers(sizes: number[], chosen: number, width: number, labels: Record<string, string>, pick: (neuron: number) => void) {
  const wide = Math.min(width, MOST);
  const left = (width - wide) / 2 + 30;
  const gap = (wide - 60) / (sizes.length - 1);
  let number = 0;
  const cells: Cell[] = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, i) => ({
      number: ++number,
      layer,
      x: left + gap * layer,
      y: HEIGHT / 2 - 14 + (i - (size - 1) / 2) * 62,
    })),
  );
  const links = cells.flatMap((from) => cells.filter((to) => to.layer === from.layer + 1).map((to) => ({ from, to })));
  const name = (layer: number, text: string) => svg`<text class="title layer-name" x=${left + gap * layer} y=${HEIGHT - 6}>${text}</text>`;
  return svg`<svg viewBox="0 0 ${width} ${HEIGHT}" width=${width} height=${HEIGHT} role="img" aria-label=${labels.layers}>
    ${links.map(
      ({ from, to }) =>
        svg`<path class="link ${look(from, to, chosen)}" d="M${from.x + R} ${from.y}L${to.x - R} ${to.y}" />`,
    )}
    ${cells.map(
      (c) => svg`<circle class="cell ${kind(c, sizes)} ${c.number === chosen ? 'on' : ''}" cx=${c.x} cy=${c.y} r=${R}
        @click=${() => pick(c.number === chosen ? 0 : c.number)} />`,
    )}
    ${name(0, labels.input)} ${name((sizes.length - 1) / 2, labels.hidden)} ${name(sizes.length - 1, labels.output)}
  </svg>`;
}

const look = (from: Cell, to: Cell, chosen: number) =>
  chosen < 1 ? '' : to.number === chosen ? 'on arrives' : from.number === chosen ? 'on' : 'dim';

const kind = (c: Cell, sizes: number[]) => (c.layer === 0 ? 'input' : c.layer === sizes.length - 1 ? 'output' : 'hidden');
