import { html, nothing, svg } from 'lit';
import { group, hand, notice } from '../controls';
import { drag } from '../drag';
import { LiveElement } from '../live-element';
import type { Numbers } from '../numbers';
import { axes, curve, plane, type Plane } from '../plane';
import './activation.css';
import type { Graph, Model, State } from './model';

const STEP = 0.1;

/** S14: one or several activation functions, their derivatives, and a z that slides under them. */
class AmphiActivation extends LiveElement<State, Model> {
  protected stateOf({ shown, z, derivative }: Model): State {
    return { shown, z, derivative };
  }

  protected notation({ shown, z, derivative }: State) {
    return [shown, z, derivative ? 'yes' : 'no'].join(';');
  }

  protected speech(n: Numbers) {
    return this.model.graphs
      .map((g) => `${g.label} : g(z) = ${n.show(g.y)}, g′(z) = ${n.show(g.slope)}`)
      .join('. ');
  }

  protected show(n: Numbers) {
    return html`
      <div class="split">
        <div class="stage"><div class="stage-inner">${this.picture(n)}</div></div>
        <div class="hands">${this.hands(n)}</div>
      </div>
      ${this.table(n)} ${notice(this.labels.look, this.model.remark)}
    `;
  }

  private picture(n: Numbers) {
    const { reach, low, high, graphs, derivative } = this.model;
    const height = Math.max(240, Math.min(380, this.width * 0.66));
    const p = plane(this.width, height, [-reach, reach], [low, high]);
    const z = p.px(this.draft.z);
    const slide = (x: number) => {
      const value = Math.round(p.x(x) / STEP) * STEP;
      this.move({ z: Number(Math.min(reach, Math.max(-reach, value)).toFixed(1)) });
    };
    return svg`<svg viewBox="0 0 ${this.width} ${height}" width=${this.width} height=${height} role="img"
        aria-label="${this.labels.picture} ${this.speech(n)}">
      ${axes(p, n, 'z', 'g(z)')}
      <path class="at-z" d="M${z} ${p.top}V${p.bottom}" />
      ${graphs.map((g) => this.graph(g, p, derivative))}
      <rect class="ground" x=${p.left} y=${p.top} width=${p.right - p.left} height=${p.bottom - p.top}
        @pointerdown=${drag(slide)} />
    </svg>`;
  }

  private graph(g: Graph, p: Plane, derivative: boolean) {
    const { reach } = this.model;
    const z = p.px(this.draft.z);
    const dot = (value: number, kind: string) =>
      value >= p.y(p.bottom) && value <= p.y(p.top)
        ? svg`<circle class=${kind} cx=${z} cy=${p.py(value)} r="6" />`
        : nothing;
    return svg`<g class="graph" style="--c: ${colour(g.name)}">
      <path class="g" d=${curve(p, g.values, -reach, reach)} />
      ${derivative ? svg`<path class="slope" d=${curve(p, g.slopes, -reach, reach)} />` : nothing}
      ${derivative ? dot(g.slope, 'hollow') : nothing} ${dot(g.y, 'full')}
    </g>`;
  }

  private hands(n: Numbers) {
    const { z, shown, derivative } = this.draft;
    const toggle = (name: string) => {
      const now = shown.includes(name) ? shown.filter((s) => s !== name) : [...shown, name];
      if (now.length > 0) this.move({ shown: now });
    };
    return html`
      ${group(
        this.labels.functions,
        html`<div class="choice">
          ${this.model.choices.map(
            ({ name, label }) => html`<button
              type="button"
              style="--c: ${colour(name)}"
              aria-pressed=${shown.includes(name)}
              @click=${() => toggle(name)}
            >
              <span class="swatch" aria-hidden="true"></span>${label}
            </button>`,
          )}
        </div>`,
      )}
      ${group(
        this.labels.z,
        hand(
          {
            name: 'z',
            colour: 'z',
            value: z,
            min: -this.model.reach,
            max: this.model.reach,
            step: STEP,
            move: (z) => this.move({ z }),
            refuse: (s) => this.say(s),
          },
          this.labels,
          n,
        ),
      )}
      <div class="choice">
        <button type="button" aria-pressed=${derivative} @click=${() => this.move({ derivative: !derivative })}>
          <span class="dashes" aria-hidden="true"></span>${this.labels.derivative}
        </button>
      </div>
    `;
  }

  private table(n: Numbers) {
    const { graphs, derivative, z } = this.model;
    return html`<div class="formula values">
      ${graphs.map(
        (g) => html`<div style="--c: ${colour(g.name)}">
          <span class="swatch" aria-hidden="true"></span>
          <span>${g.label}</span>
          <span>g(<span class="cz">${n.show(z)}</span>) = <b class="value-y">${n.show(g.y)}</b></span>
          ${derivative
            ? html`<span>g′(<span class="cz">${n.show(z)}</span>) = <b class="value-slope">${n.show(g.slope)}</b></span>`
            : nothing}
        </div>`,
      )}
    </div>`;
  }
}

/** Each function keeps its colour, whichever others are drawn. */
const COLOURS: Record<string, string> = {
  relu: 'var(--w)',
  'leaky-relu': 'var(--warn)',
  sigmoid: 'var(--y)',
  tanh: 'var(--b)',
  step: 'var(--x)',
  identity: 'var(--ink-2)',
};

const colour = (name: string) => COLOURS[name];

customElements.define('amphi-activation', AmphiActivation);
