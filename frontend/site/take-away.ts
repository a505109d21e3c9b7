import { LitElement, html, nothing } from 'lit';
import { qrPath, type QrPath } from '../widgets/qr';

const COPIED_MS = 2000;

/** A private link: copied, scanned from the screen, or printed. */
class AmphiTakeAway extends LitElement {
  static properties = {
    path: {},
    copy: {},
    copied: {},
    print: {},
    qrLabel: {},
    done: { state: true },
    qr: { state: true },
  };
  declare path: string;
  declare copy: string;
  declare copied: string;
  declare print: string;
  declare qrLabel: string;
  declare done: boolean;
  declare qr?: QrPath;

  constructor() {
    super();
    this.path = this.copy = this.copied = this.print = this.qrLabel = '';
    this.done = false;
  }

  protected createRenderRoot() {
    return this;
  }

  protected async updated(changed: Map<string, unknown>) {
    if (changed.has('path') && this.path) this.qr = await qrPath(this.link);
  }

  private get link() {
    return new URL(this.path, location.origin).href;
  }

  protected render() {
    const { qr } = this;
    return html`
      ${qr
        ? html`<svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${this.qrLabel}><path d=${qr.path} /></svg>`
        : nothing}
      <div>
        <input readonly .value=${this.link} aria-label=${this.qrLabel} @focus=${(e: Event) => (e.target as HTMLInputElement).select()} />
        <p class="ways">
          <button type="button" class="primary" @click=${this.take}>${this.copy}</button>
          <button type="button" class="secondary" @click=${() => window.print()}>${this.print}</button>
        </p>
        <p class="small" role="status">${this.done ? this.copied : ''}</p>
      </div>
    `;
  }

  private async take() {
    // the clipboard's interface exists on secure pages only; there the selected field is enough
    if (navigator.clipboard) await navigator.clipboard.writeText(this.link);
    else {
      this.querySelector('input')?.select();
      document.execCommand('copy');
    }
    this.done = true;
    setTimeout(() => (this.done = false), COPIED_MS);
  }
}

customElements.define('amphi-take-away', AmphiTakeAway);
