/** Mouse, pen and touch on a stage, told as what they mean: move, pinch, wheel, tap. */
import type { Point } from './view.js';

export interface Gestures {
  /** Moved by so many stage pixels. */
  onPan(dx: number, dy: number): void;
  /** Zoomed and turned around a point of the stage, counted from its top left. */
  onPinch(factor: number, degrees: number, at: Point): void;
  onTap(at: Point, coarse: boolean): void;
}

const TAP_SLACK = 5;
const WHEEL_SPEED = 0.0015;
const MOST_WHEEL = 240;

export class GestureReader {
  private readonly down = new Map<number, Point>();
  private travelled = 0;

  constructor(
    private readonly stage: HTMLElement,
    private readonly to: Gestures,
  ) {
    stage.addEventListener('pointerdown', this.press);
    stage.addEventListener('pointermove', this.move);
    stage.addEventListener('pointerup', this.lift);
    stage.addEventListener('pointercancel', this.cancel);
    stage.addEventListener('wheel', this.wheel, { passive: false });
  }

  private readonly press = (event: PointerEvent): void => {
    if (event.button !== 0) {
      return;
    }
    this.stage.setPointerCapture(event.pointerId);
    this.travelled = this.down.size === 0 ? 0 : Infinity;
    this.down.set(event.pointerId, this.place(event));
  };

  private readonly move = (event: PointerEvent): void => {
    const before = this.down.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const now = this.place(event);
    const other = [...this.down].find(([id]) => id !== event.pointerId)?.[1];
    this.down.set(event.pointerId, now);
    if (other !== undefined) {
      this.pinch(other, before, now);
      return;
    }
    this.travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.travelled > TAP_SLACK) {
      this.to.onPan(now.x - before.x, now.y - before.y);
    }
  };

  private readonly lift = (event: PointerEvent): void => {
    const known = this.down.delete(event.pointerId);
    if (known && this.down.size === 0 && this.travelled <= TAP_SLACK) {
      this.to.onTap(this.place(event), event.pointerType !== 'mouse');
    }
  };

  private readonly cancel = (event: PointerEvent): void => {
    this.down.delete(event.pointerId);
  };

  private readonly wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const much = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY));
    this.to.onPinch(Math.exp(-much * WHEEL_SPEED), 0, this.place(event));
  };

  private pinch(anchor: Point, before: Point, now: Point): void {
    const was = { x: before.x - anchor.x, y: before.y - anchor.y };
    const is = { x: now.x - anchor.x, y: now.y - anchor.y };
    const length = Math.max(1, Math.hypot(was.x, was.y));
    const turned = ((Math.atan2(is.y, is.x) - Math.atan2(was.y, was.x)) * 180) / Math.PI;
    this.to.onPinch(Math.hypot(is.x, is.y) / length, Math.abs(turned) > 90 ? 0 : turned, anchor);
  }

  private place(event: MouseEvent): Point {
    const box = this.stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
