/** How a print lies in its stage, and the arithmetic of moving it. Every change is relative, so linked prints share it. */
export interface View {
  /** Stage pixels (CSS) per 1/500 inch of finger, so that prints of different resolution keep one scale. */
  readonly zoom: number;
  /** Degrees, clockwise. */
  readonly angle: number;
  /** Where the middle of the print lies, in stage pixels from the middle of the stage. */
  readonly x: number;
  readonly y: number;
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

export const START: View = { zoom: 1, angle: 0, x: 0, y: 0 };

const REFERENCE_DPI = 500;
const SMALLEST_ZOOM = 0.1;
const LARGEST_ZOOM = 16;
const MARGIN = 0.96;

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
  return { zoom: view.zoom, angle: normal(view.angle + degrees), x: turned.x, y: turned.y };
}

/** The zoom at which a whole print is seen. */
export const fittingZoom = (print: Frame, stage: Size): number =>
  (Math.min(stage.width / print.width, stage.height / print.height) * MARGIN * print.dpi) / REFERENCE_DPI;

/** Stage pixels per pixel of the print. */
export const scaleOf = (view: View, print: Frame): number => (view.zoom * REFERENCE_DPI) / print.dpi;

/** Print pixels to stage pixels, as the six numbers of a CSS or canvas matrix. */
export function matrix(view: View, print: Frame, stage: Size): DOMMatrix2DInit & { a: number; b: number; e: number; f: number } {
  const scale = scaleOf(view, print);
  const a = Math.cos(radians(view.angle)) * scale;
  const b = Math.sin(radians(view.angle)) * scale;
  const e = stage.width / 2 + view.x - (a * print.width - b * print.height) / 2;
  const f = stage.height / 2 + view.y - (b * print.width + a * print.height) / 2;
  return { a, b, c: -b, d: a, e, f };
}

export function toStage(view: View, print: Frame, stage: Size, at: Point): Point {
  const { a, b, e, f } = matrix(view, print, stage);
  return { x: a * at.x - b * at.y + e, y: b * at.x + a * at.y + f };
}

export function toPrint(view: View, print: Frame, stage: Size, at: Point): Point {
  const { a, b, e, f } = matrix(view, print, stage);
  const square = a * a + b * b;
  const x = at.x - e;
  const y = at.y - f;
  return { x: (a * x + b * y) / square, y: (a * y - b * x) / square };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const normal = (degrees: number): number => ((degrees % 360) + 360) % 360;

const turn = (at: Point, angle: number): Point => ({
  x: at.x * Math.cos(angle) - at.y * Math.sin(angle),
  y: at.x * Math.sin(angle) + at.y * Math.cos(angle),
});
