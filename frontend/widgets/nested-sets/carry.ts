const NEAR = 6;

/**
 * Lets a finger or the mouse carry an element from press to release; `drop` gets what lies under it
 * then. A press that hardly moves stays a click.
 */
export const carry = (drop: (under: Element | null) => void) => (press: PointerEvent) => {
  if (press.button !== 0) return;
  const chip = press.currentTarget as HTMLElement;
  let carried = false;
  const follow = (e: PointerEvent) => {
    const [dx, dy] = [e.clientX - press.clientX, e.clientY - press.clientY];
    if (!carried && Math.hypot(dx, dy) < NEAR) return;
    carried = true;
    chip.classList.add('carried');
    chip.style.translate = `${dx}px ${dy}px`;
  };
  const end = (e: PointerEvent) => {
    chip.removeEventListener('pointermove', follow);
    chip.removeEventListener('pointerup', end);
    chip.removeEventListener('pointercancel', end);
    const under = carried && e.type === 'pointerup' ? document.elementFromPoint(e.clientX, e.clientY) : null;
    chip.classList.remove('carried');
    chip.style.translate = '';
    if (!carried) return;
    // the click that follows a drop is no tap
    chip.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
    setTimeout(() => drop(under));
  };
  chip.setPointerCapture(press.pointerId);
  chip.addEventListener('pointermove', follow);
  chip.addEventListener('pointerup', end);
  chip.addEventListener('pointercancel', end);
};
