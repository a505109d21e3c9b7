const FAR = 45;

/** Tells a finger's sideways stroke from a scroll: +1 for a stroke to the left, −1 to the right. */
export const swipe = (turn: (steps: number) => void) => (press: PointerEvent) => {
  if (press.pointerType === 'mouse') return;
  const target = press.currentTarget as HTMLElement;
  const end = (e: PointerEvent) => {
    target.removeEventListener('pointerup', end);
    target.removeEventListener('pointercancel', end);
    const [dx, dy] = [e.clientX - press.clientX, e.clientY - press.clientY];
    if (e.type === 'pointerup' && Math.abs(dx) > FAR && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
  };
  target.addEventListener('pointerup', end);
  target.addEventListener('pointercancel', end);
};
