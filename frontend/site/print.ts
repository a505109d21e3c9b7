import { LitElement, html } from 'lit';

/** A button that prints the page. */
class AmphiPrint extends LitElement {
  static properties = { label: {} };
  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  protected createRenderRoot() {
    return this;
  }

  protected render() {
    return html`<button type="button" class="primary" @click=${() => window.print()}>${this.label}</button>`;
  }
}

customElements.define('amphi-print', AmphiPrint);
