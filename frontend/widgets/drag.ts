/**
 * Follows a pointer over an `<svg>` from press to release: `@pointerdown=${drag((x, y) => …)}`, in
 * the units of its viewBox. What is dragged needs `touch-action: none`, and a keyboard's way beside.
 */
export const drag =
  (move: (x: number, y: number) => void, done: () => void = () => {}) =>
  (press: PointerEvent) => {
    if (press.button !== 0) return;
    const target = press.currentTarget as SVGGraphicsElement;
    const svg = (target.ownerSVGElement ?? target) as SVGSVGElement;
    const follow = (e: PointerEvent) => {
      const point = new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM()!.inverse());
      move(point.x, point.y);
    };
    const end = () => {
      target.removeEventListener('pointermove', follow);
      done();
    };
    press.preventDefault();
    target.setPointerCapture(press.pointerId);
    target.addEventListener('pointermove', follow);
    target.addEventListener('lostpointercapture', end, { once: true });
    follow(press);
  };
