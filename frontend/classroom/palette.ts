/** The theme's colours as a canvas needs them, and the word when they change. */

export type Rgb = [number, number, number];

/** What a custom property comes to here and now, `light-dark()` resolved. */
export function colour(host: Element, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  probe.hidden = true;
  host.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

export function rgb(host: Element, token: string): Rgb {
  const [r, g, b] = (colour(host, token).match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
  return [r, g, b];
}

/** Calls back when the page goes from light to dark or back; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const media = window.matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style', 'theme', 'data-theme'] });
  return () => {
    media.removeEventListener('change', changed);
    observer.disconnect();
  };
}
