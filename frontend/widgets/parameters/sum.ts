import { html } from 'lit';
import { fill } from '../controls';
import type { Numbers } from '../numbers';
import type { Model } from './model';

/** S19 for these layers: 676·16 + 16 and so on, each line, then all of it; what it weighs and costs. */
export const sum = ({ terms, total, bytes, multiplyAdds }: Model, labels: Record<string, string>, n: Numbers) =>
  html`<div class="sum">
      <table>
        ${terms.map(
          ({ inputs, neurons, parameters }, i) =>
            html`<tr>
              <th scope="row">${fill(labels.layer, i + 1)}</th>
              <td>
                <span class="cw">${n.show(inputs)}·${n.show(neurons)}</span> +
                <span class="cb">${n.show(neurons)}</span>
              </td>
              <td class="equals">= ${n.show(parameters)}</td>
            </tr>`,
        )}
        <tr class="total">
          <th scope="row">${labels.total}</th>
          <td>${terms.map((t) => n.show(t.parameters)).join(' + ')}</td>
          <td class="equals">= <b class="result-total">${n.show(total)}</b></td>
        </tr>
      </table>
      <p class="facts">
        ${fill(labels.bytes, n.show(bytes))} ${fill(labels.adds, n.show(multiplyAdds))}
      </p>
    </div>`;
