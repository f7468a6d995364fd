/** What shows true lengths: a scale at the edge of each print, and the ruler somebody lays on it. */
import { millimetres, pixelsPerMillimetre, toStage, type Frame, type Point, type Size, type View } from './view.js';

/** A ruler in print pixels; without an end while only its beginning is set. */
export interface Ruler {
  readonly from: Point;
  readonly to?: Point;
}

interface Laid {
  readonly corner: Point;
  readonly size: Size;
  readonly view: View;
  readonly print: Frame;
  readonly ruler: Ruler | undefined;
}

const INK = '#3d4653';
const PAPER = '#ffffff';
const EDGE = 14;
const TICK = 5;
const LONGEST_SHARE = 0.25;
const LENGTHS_MM = [20, 10, 5, 2, 1, 0.5] as const;

/** A bar of whole millimetres at the lower right, at most a quarter of the stage long. */
export function drawScale(context: CanvasRenderingContext2D, pane: Laid, font: string): void {
  const perMillimetre = pixelsPerMillimetre(pane.view);
  const length = LENGTHS_MM.find((mm) => mm * perMillimetre <= pane.size.width * LONGEST_SHARE) ?? LENGTHS_MM.at(-1)!;
  const right = pane.corner.x + pane.size.width - EDGE;
  const y = pane.corner.y + pane.size.height - EDGE;
  const left = right - length * perMillimetre;
  const bar = [{ x: left, y: y - TICK }, { x: left, y }, { x: right, y }, { x: right, y: y - TICK }];
  trace(context, bar, INK);
  write(context, `${length} mm`, { x: (left + right) / 2, y: y - 9 }, font);
}

export function drawRuler(context: CanvasRenderingContext2D, pane: Laid, ink: string, font: string): void {
  if (pane.ruler === undefined) {
    return;
  }
  const place = (at: Point): Point => {
    const p = toStage(pane.view, pane.print, pane.size, at);
    return { x: p.x + pane.corner.x, y: p.y + pane.corner.y };
  };
  const from = place(pane.ruler.from);
  cross(context, from, ink);
  if (pane.ruler.to !== undefined) {
    const to = place(pane.ruler.to);
    trace(context, [from, to], ink);
    cross(context, to, ink);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 12 };
    write(context, `${millimetres(pane.print, pane.ruler.from, pane.ruler.to).toFixed(2)} mm`, middle, font);
  }
}

function cross(context: CanvasRenderingContext2D, at: Point, ink: string): void {
  trace(context, [{ x: at.x - TICK, y: at.y }, { x: at.x + TICK, y: at.y }], ink);
  trace(context, [{ x: at.x, y: at.y - TICK }, { x: at.x, y: at.y + TICK }], ink);
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[], ink: string): void {
  for (const [width, colour] of [
    [5, PAPER],
    [2, ink],
  ] as const) {
    context.beginPath();
    points.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function write(context: CanvasRenderingContext2D, words: string, at: Point, font: string): void {
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4;
  context.strokeStyle = PAPER;
  context.strokeText(words, at.x, at.y);
  context.fillStyle = INK;
  context.fillText(words, at.x, at.y);
}
