/**
 * Takes the text that came with the first answer away in the moment in which Flow has drawn the
 * same; see `FirstPaint.java`.
 */
const copy = document.querySelector('.first-paint');
const live = copy?.nextElementSibling;
if (copy && live) {
  const observer = new MutationObserver(() => {
    copy.remove();
    observer.disconnect();
  });
  observer.observe(live, { childList: true });
}
