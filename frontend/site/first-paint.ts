/**
 * A page's text comes with the first answer, see `FirstPaint.java`. The copy goes in the moment in
 * which Flow has drawn the same.
 */
const outlet = document.querySelector('#outlet')!;
const copy = outlet.querySelector(':scope > .first-paint');
const live = copy?.nextElementSibling;
if (copy && live) {
  const observer = new MutationObserver(() => {
    copy.remove();
    observer.disconnect();
  });
  observer.observe(live, { childList: true });
}

/** The router appends again what Flow has drawn; moved, every element would begin anew and lose its focus. */
outlet.appendChild = <T extends Node>(node: T): T =>
  (node as Node) === outlet.lastChild ? node : (Node.prototype.appendChild.call(outlet, node) as T);
