import { CANVAS, MOST_IN_STROKE, simplified, type Point } from './drawing';

const NEAR = 1.2; // units that the pen must move to leave a new point

/** Follows one finger, pen or mouse from touch to release; others that touch meanwhile do not draw. */
export class Pen {
  /** The stroke being drawn, or none. */
  stroke: Point[] = [];
  private pointer = -1;

  constructor(
    private readonly drew: () => void,
    private readonly lifted: () => void,
  ) {}

  get down() {
    return this.stroke.length > 0;
  }

  press(e: PointerEvent) {
    if (this.down || e.button !== 0) return;
    const sheet = e.currentTarget as SVGSVGElement;
    // a mouse would select text, and focus must not show the keyboard's cursor
    e.preventDefault();
    sheet.setPointerCapture(e.pointerId);
    this.pointer = e.pointerId;
    this.stroke = [place(sheet, e)];
    this.drew();
  }

  /** Every place the pen has been since the last frame, not only the last one. */
  follow(e: PointerEvent) {
    if (!this.down || e.pointerId !== this.pointer) return;
    const sheet = e.currentTarget as SVGSVGElement;
    const events = e.getCoalescedEvents?.() ?? [];
    const before = this.stroke.length;
    for (const at of events.length > 0 ? events : [e]) this.add(place(sheet, at));
    if (this.stroke.length !== before) this.drew();
  }

  release(e: PointerEvent) {
    if (!this.down || e.pointerId !== this.pointer) return;
    this.stroke = simplified(this.stroke);
    this.pointer = -1;
    this.lifted();
    this.stroke = [];
  }

  private add(point: Point) {
    const [x, y] = this.stroke.at(-1)!;
    if (Math.hypot(point[0] - x, point[1] - y) < NEAR) return;
    if (this.stroke.length === MOST_IN_STROKE) this.stroke = simplified(this.stroke);
    if (this.stroke.length < MOST_IN_STROKE) this.stroke = [...this.stroke, point];
  }
}

/** On the sheet, even where a captured pen has left it. */
function place(sheet: SVGSVGElement, e: PointerEvent): Point {
  const at = new DOMPoint(e.clientX, e.clientY).matrixTransform(sheet.getScreenCTM()!.inverse());
  const within = (v: number) => Math.min(CANVAS, Math.max(0, v));
  return [within(at.x), within(at.y)];
}
