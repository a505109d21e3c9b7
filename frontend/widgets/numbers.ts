/** Numbers as people read and write them: `−0,5` in French, `−0.5` in English. */
export class Numbers {
  private readonly format: Intl.NumberFormat;
  private readonly shares: Intl.NumberFormat;

  constructor(language: string) {
    this.shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    this.format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  }

  /** With a true minus sign; never `−0`. */
  show(value: number): string {
    const text = this.format.format(value).replace('-', '−');
    return /[1-9]/.test(text) ? text : text.replace('−', '');
  }

  /** A share from 0 to 1 in percent; a whole number of them where there are many. */
  percent(share: number): string {
    return this.shares.format(share >= 0.1 ? Math.round(share * 100) / 100 : share);
  }

  /** As a factor or a summand: a negative number wears parentheses. */
  term(value: number): string {
    const text = this.show(value);
    return text.startsWith('−') ? `(${text})` : text;
  }

  /** What somebody typed, with a comma or a point, any kind of minus; NaN if it is no number. */
  static read(text: string): number {
    const plain = text.trim().replace(',', '.').replace(/[−–]/, '-');
    return plain === '' ? NaN : Number(plain);
  }
}

/** 1 → ₁ */
export const subscript = (n: number) => String.fromCharCode(0x2080 + n);
