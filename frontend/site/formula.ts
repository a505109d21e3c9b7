/** A formula: its TeX as text until KaTeX has arrived, then drawn, with MathML for screen readers. */
class AmphiFormula extends HTMLElement {
  /** Resolves once it is drawn, as Lit's elements' does. */
  updateComplete: Promise<unknown> = Promise.resolve();
  private tex = '';
  private readonly resized = new ResizeObserver(() => this.reach());

  connectedCallback() {
    this.updateComplete = this.draw();
    if (this.hasAttribute('display')) this.resized.observe(this);
  }

  disconnectedCallback() {
    this.resized.disconnect();
  }

  /** One that is too wide scrolls, so a keyboard must be able to get there. */
  private reach() {
    if (this.scrollWidth > this.clientWidth) this.tabIndex = 0;
    else this.removeAttribute('tabindex');
  }

  private async draw() {
    const [katex] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
    // only now: Flow gives an element its text after it has connected it
    this.tex ||= this.textContent ?? '';
    katex.default.render(this.tex, this, {
      displayMode: this.hasAttribute('display'),
      output: 'htmlAndMathml',
      throwOnError: false,
      errorColor: 'var(--warn)',
      trust: false,
      macros: { '\\R': '\\mathbb{R}' },
    });
    this.reach();
  }
}

customElements.define('amphi-formula', AmphiFormula);
