import { svg } from 'lit';
import type { Scene } from './model';

const ORDER = ['synapses', 'dendrites', 'body', 'hillock', 'axon'];

/** A part of a picture: lit with its counterpart, chosen by a tap; its number stands at `badge`. */
export function part(scene: Scene, name: string, badge: [number, number], content: unknown) {
  const look = scene.lit === 'none' ? '' : scene.lit === name ? 'lit' : 'dim';
  return svg`<g class="part ${name} ${look}" @click=${() => scene.pick(name)}>
    ${content}
    <g transform="translate(${badge[0]} ${badge[1]})">
      <circle class="badge" r="11" /><text class="badge-text" y="5">${ORDER.indexOf(name) + 1}</text>
    </g>
  </g>`;
}
