import { LitElement, html, nothing, svg } from 'lit';
import { writeAddress } from '../site/address';
import { fetchQr, qrPath, qrPathNow, type QrPath } from './qr';

/** A state is written into the address once the hand has rested: browsers limit how often one may. */
const SETTLE_MS = 400;
const COPIED_MS = 2000;

const icon = (paths: string[]) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths.map((d) => svg`<path d=${d} />`)}</svg>`;

/** The tools at the right of a widget's title: copy link to this state, reset, full screen. */
class AmphiWidgetTools extends LitElement {
  static properties = {
    key: {},
    state: {},
    copyLabel: {},
    copiedLabel: {},
    resetLabel: {},
    fullLabel: {},
    copied: { state: true },
    qr: { state: true },
  };
  declare key: string;
  declare state: string;
  declare copyLabel: string;
  declare copiedLabel: string;
  declare resetLabel: string;
  declare fullLabel: string;
  declare copied: boolean;
  declare qr?: QrPath;
  private settling = 0;
  private readonly paper = matchMedia('print');

  constructor() {
    super();
    this.key = this.state = this.copyLabel = this.copiedLabel = this.resetLabel = this.fullLabel = '';
    this.copied = false;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.drawQr);
    this.paper.addEventListener('change', this.drawQr);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.drawQr);
    this.paper.removeEventListener('change', this.drawQr);
    clearTimeout(this.settling);
  }

  protected updated(changed: Map<string, unknown>) {
    if (!changed.has('state')) return;
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      this.write();
      void fetchQr();
    }, SETTLE_MS);
  }

  private write() {
    const url = new URL(location.href);
    this.put(url);
    writeAddress(url);
  }

  private put(url: URL) {
    if (this.state) url.searchParams.set(this.key, this.state);
    else url.searchParams.delete(this.key);
  }

  /** The page at this widget, in this widget's state alone. */
  private link() {
    const url = new URL(location.pathname, location.href);
    this.put(url);
    const section = this.closest('.lesson-section')?.id;
    if (section) url.hash = section;
    return url;
  }

  /** At once, for a browser about to print does not wait. */
  private readonly drawQr = () => {
    const { href } = this.link();
    this.qr = qrPathNow(href);
    if (!this.qr) void qrPath(href).then((qr) => (this.qr = qr));
    this.performUpdate();
  };

  private async copy() {
    await copyText(this.link().href);
    this.copied = true;
    setTimeout(() => (this.copied = false), COPIED_MS);
  }

  private reset() {
    this.dispatchEvent(new CustomEvent('widget-reset'));
  }

  private full() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.closest('.widget')?.requestFullscreen();
  }

  render() {
    return html`
      <span class="copied" role="status">${this.copied ? this.copiedLabel : nothing}</span>
      ${this.tool(this.copyLabel, () => void this.copy(), 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1', 'M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1')}
      ${this.tool(this.resetLabel, () => this.reset(), 'M4 4v6h6', 'M4.5 15a8 8 0 1 0 1-8L4 10')}
      ${document.fullscreenEnabled
        ? this.tool(this.fullLabel, () => this.full(), 'M4 9V4h5', 'M15 4h5v5', 'M20 15v5h-5', 'M9 20H4v-5')
        : nothing}
      ${this.qr ? this.printed(this.qr) : nothing}
    `;
  }

  /** On paper only: the way to the live widget in this state, and an address short enough to type. */
  private printed({ path, size }: QrPath) {
    const { host, pathname, hash } = this.link();
    return html`<span class="print-link">
      <svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="QR">
        ${svg`<path d=${path} />`}
      </svg>
      <span>${host}${pathname}${decodeURI(hash)}</span>
    </span>`;
  }

  private tool(label: string, act: () => void, ...paths: string[]) {
    return html`<button class="tool" type="button" aria-label=${label} title=${label} @click=${act}>
      ${icon(paths)}
    </button>`;
  }
}

/** The clipboard's interface exists on secure pages only; a club's own network often is not one. */
async function copyText(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

customElements.define('amphi-widget-tools', AmphiWidgetTools);
