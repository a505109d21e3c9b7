/** A formula: its TeX as text until KaTeX has arrived, then drawn, with MathML for screen readers. */
class AmphiFormula extends HTMLElement {
  private tex = '';

  connectedCallback() {
    this.tex ||= this.textContent ?? '';
    void this.draw();
  }

  private async draw() {
    const [katex] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
    katex.default.render(this.tex, this, {
      displayMode: this.hasAttribute('display'),
      output: 'htmlAndMathml',
      throwOnError: false,
      errorColor: 'var(--warn)',
      trust: false,
      macros: { '\\R': '\\mathbb{R}' },
    });
  }
}

customElements.define('amphi-formula', AmphiFormula);
