/** The dark squares of a QR code as one SVG path, in a square of `size` units that includes the quiet zone. */
export interface QrPath {
  path: string;
  size: number;
}

const QUIET = 2;

/** Fetched apart: nothing on the screen needs it. */
export async function qrPath(text: string): Promise<QrPath> {
  const { generate } = await import('lean-qr');
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  return { path, size: code.size + 2 * QUIET };
}
