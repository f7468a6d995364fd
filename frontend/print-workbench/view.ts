/** How a print lies in its stage, and the arithmetic of moving it. Every change is relative, so linked prints share it. */
export interface View {
  /** Stage pixels (CSS) per 1/500 inch of finger, so that prints of different resolution keep one scale. */
  readonly zoom: number;
  /** Degrees, clockwise. */
  readonly angle: number;
  /** Where the middle of the print lies, in stage pixels from the middle of the stage. */
  readonly x: number;
  readonly y: number;
  /** Left and right of the print changed over, before it is turned. */
  readonly mirrored: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A print as far as geometry is concerned: pixels, and pixels an inch. */
export interface Frame extends Size {
  readonly dpi: number;
}

export const START: View = { zoom: 1, angle: 0, x: 0, y: 0, mirrored: false };

const REFERENCE_DPI = 500;
const SMALLEST_ZOOM = 0.1;
const LARGEST_ZOOM = 16;
const MARGIN = 0.96;
const MM_PER_INCH = 25.4;
const CSS_PIXELS_PER_INCH = 96;

export const pan = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy });

/** Zooms so that the finger stays where it is under a point, given from the middle of the stage. */
export function zoomAt(view: View, factor: number, at: Point): View {
  const zoom = Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, view.zoom * factor));
  const k = zoom / view.zoom;
  return { ...view, zoom, x: at.x - (at.x - view.x) * k, y: at.y - (at.y - view.y) * k };
}

/** Turns around the middle of the stage. */
export function rotate(view: View, degrees: number): View {
  const turned = turn(view, radians(degrees));
  return { ...view, angle: normal(view.angle + degrees), x: turned.x, y: turned.y };
}

/** The zoom at which a whole print is seen. */
export const fittingZoom = (print: Frame, stage: Size): number =>
  (Math.min(stage.width / print.width, stage.height / print.height) * MARGIN * print.dpi) / REFERENCE_DPI;

export const mirror = (view: View): View => ({ ...view, mirrored: !view.mirrored });

/** The zoom at which a finger is so many times as large on the screen as it is, where the screen keeps the CSS inch. */
export const zoomOfEnlargement = (times: number): number => (times * CSS_PIXELS_PER_INCH) / REFERENCE_DPI;

/** Stage pixels per millimetre of finger. */
export const pixelsPerMillimetre = (view: View): number => (view.zoom * REFERENCE_DPI) / MM_PER_INCH;

/** Millimetres of finger between two places of a print. */
export const millimetres = (print: Frame, from: Point, to: Point): number =>
  (Math.hypot(to.x - from.x, to.y - from.y) / print.dpi) * MM_PER_INCH;

/** Stage pixels per pixel of the print. */
export const scaleOf = (view: View, print: Frame): number => (view.zoom * REFERENCE_DPI) / print.dpi;

/** The six numbers of a CSS or canvas matrix. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Print pixels to stage pixels. */
export function matrix(view: View, print: Frame, stage: Size): Matrix {
  const scale = scaleOf(view, print);
  const cos = Math.cos(radians(view.angle)) * scale;
  const sin = Math.sin(radians(view.angle)) * scale;
  const side = view.mirrored ? -1 : 1;
  const [a, b, c, d] = [cos * side, sin * side, -sin, cos];
  const e = stage.width / 2 + view.x - (a * print.width + c * print.height) / 2;
  const f = stage.height / 2 + view.y - (b * print.width + d * print.height) / 2;
  return { a, b, c, d, e, f };
}

export function toStage(view: View, print: Frame, stage: Size, at: Point): Point {
  const { a, b, c, d, e, f } = matrix(view, print, stage);
  return { x: a * at.x + c * at.y + e, y: b * at.x + d * at.y + f };
}

export function toPrint(view: View, print: Frame, stage: Size, at: Point): Point {
  const { a, b, c, d, e, f } = matrix(view, print, stage);
  const area = a * d - b * c;
  const x = at.x - e;
  const y = at.y - f;
  return { x: (d * x - c * y) / area, y: (a * y - b * x) / area };
}

/** How a direction on the print, in radians clockwise from the right, lies on the stage. */
export function directionOnStage(view: View, direction: number): number {
  return (view.mirrored ? Math.PI - direction : direction) + radians(view.angle);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const normal = (degrees: number): number => ((degrees % 360) + 360) % 360;

const turn = (at: Point, angle: number): Point => ({
  x: at.x * Math.cos(angle) - at.y * Math.sin(angle),
  y: at.x * Math.sin(angle) + at.y * Math.cos(angle),
});
