import type { generate } from 'lean-qr';

/** The dark squares of a QR code as one SVG path, in a square of `size` units that includes the quiet zone. */
export interface QrPath {
  path: string;
  size: number;
}

const QUIET = 2;

let draw: typeof generate | undefined;

/** Fetches what draws codes: nothing on the screen needs it. */
export async function fetchQr() {
  draw ??= (await import('lean-qr')).generate;
}

/** The code, if what draws it is here: some hundred milliseconds of a phone's work. */
export function qrPathNow(text: string): QrPath | undefined {
  if (!draw) return undefined;
  const code = draw(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  return { path, size: code.size + 2 * QUIET };
}

export async function qrPath(text: string): Promise<QrPath | undefined> {
  await fetchQr();
  return qrPathNow(text);
}
