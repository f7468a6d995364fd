/** Draws marks, pairs and the crosshair over the prints; once a frame, so it batches by colour and measures nothing. */
import { drawRuler, drawScale, type Ruler } from './millimetres.js';
import { drawRegions } from './regions.js';
import type { Region } from './sheet.js';
import { directionOnStage, toStage, type Frame, type Point, type Size, type View } from './view.js';

export type { Ruler } from './millimetres.js';

/** A point to draw: a ridge ending is round, a bifurcation square. */
export interface Dot extends Point {
  readonly kind: string;
  /** Radians, clockwise from the right, along the ridge. */
  readonly direction?: number;
}

export interface Pane {
  /** Where the stage lies in the overlay. */
  readonly corner: Point;
  readonly size: Size;
  readonly view: View;
  readonly print: Frame;
  readonly dots: readonly Dot[];
  /** Index of the chosen dot, or -1. */
  readonly chosen: number;
  /** Stage pixels; absent while the stage has no keyboard focus. */
  readonly crosshair: Point | undefined;
  readonly ruler: Ruler | undefined;
  readonly regions: readonly Region[];
  /** The chosen region, of whichever pane. */
  readonly region: Region | undefined;
}

/** A numbered line between a dot of the first and one of the second pane. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly panes: readonly Pane[];
  readonly lines: readonly Line[];
  /** Index of the line that is looked at, or -1. */
  readonly current: number;
  readonly ink: string;
  readonly font: string;
}

const INK = '#3d4653';
const PAPER = '#ffffff';
const SMALL = 4;
const NUMBERED = 8.5;
const LARGE = 12;
const TICK = 9;
const CROSS = 14;

export function drawScene(context: CanvasRenderingContext2D, scene: Scene): void {
  const places = scene.panes.map((pane) =>
    pane.dots.map((dot) => {
      const at = toStage(pane.view, pane.print, pane.size, dot);
      return { x: at.x + pane.corner.x, y: at.y + pane.corner.y };
    }),
  );
  const numbers = scene.panes.map(() => new Map<number, number>());
  scene.lines.forEach((line, i) => {
    numbers[0]?.set(line.from, i);
    numbers[1]?.set(line.to, i);
  });
  drawLines(context, scene, places);
  scene.panes.forEach((pane, p) => {
    context.save();
    context.beginPath();
    context.rect(pane.corner.x, pane.corner.y, pane.size.width, pane.size.height);
    context.clip();
    drawRegions(context, pane, scene.ink);
    drawPlain(context, pane, places[p]!, numbers[p]!);
    drawNumbered(context, scene, pane, places[p]!, numbers[p]!);
    drawChosen(context, scene, pane, places[p]!);
    drawCrosshair(context, scene, pane);
    drawRuler(context, pane, scene.ink, scene.font);
    drawScale(context, pane, scene.font);
    context.restore();
  });
}

function drawLines(context: CanvasRenderingContext2D, scene: Scene, places: readonly (readonly Point[])[]): void {
  if (scene.panes.length < 2) {
    return;
  }
  const trace = (only: (index: number) => boolean, width: number, colour: string, alpha: number): void => {
    context.beginPath();
    scene.lines.forEach((line, i) => {
      const from = places[0]![line.from];
      const to = places[1]![line.to];
      if (from !== undefined && to !== undefined && only(i)) {
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
      }
    });
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
    context.globalAlpha = 1;
  };
  trace((i) => i !== scene.current, 1.1, scene.ink, 0.35);
  trace((i) => i === scene.current, 5, PAPER, 0.85);
  trace((i) => i === scene.current, 2.6, scene.ink, 1);
}

/** Dots in no pair: all of them as one path. */
function drawPlain(context: CanvasRenderingContext2D, pane: Pane, places: readonly Point[], numbers: ReadonlyMap<number, number>): void {
  context.beginPath();
  pane.dots.forEach((dot, i) => {
    if (!numbers.has(i)) {
      outline(context, dot, places[i]!, SMALL);
    }
    if (dot.direction !== undefined) {
      const angle = directionOnStage(pane.view, dot.direction);
      const { x, y } = places[i]!;
      context.moveTo(x + Math.cos(angle) * SMALL, y + Math.sin(angle) * SMALL);
      context.lineTo(x + Math.cos(angle) * TICK, y + Math.sin(angle) * TICK);
    }
  });
  paint(context, 'rgb(255 255 255 / .75)', INK, 1.4);
}

function drawNumbered(
  context: CanvasRenderingContext2D,
  scene: Scene,
  pane: Pane,
  places: readonly Point[],
  numbers: ReadonlyMap<number, number>,
): void {
  const batch = (current: boolean, radius: number, fill: string, stroke: string): void => {
    context.beginPath();
    numbers.forEach((line, dot) => {
      if ((line === scene.current) === current && pane.dots[dot] !== undefined) {
        outline(context, pane.dots[dot], places[dot]!, radius);
      }
    });
    paint(context, fill, stroke, current ? 2.4 : 1.8);
  };
  batch(false, NUMBERED, PAPER, scene.ink);
  batch(true, LARGE, scene.ink, PAPER);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = scene.font;
  numbers.forEach((line, dot) => {
    const place = places[dot];
    if (place !== undefined) {
      context.fillStyle = line === scene.current ? PAPER : scene.ink;
      context.fillText(String(line + 1), place.x, place.y + 0.5);
    }
  });
}

function drawChosen(context: CanvasRenderingContext2D, scene: Scene, pane: Pane, places: readonly Point[]): void {
  const place = places[pane.chosen];
  if (place !== undefined) {
    ring(context, place, LARGE + 3, PAPER, 5);
    ring(context, place, LARGE + 3, scene.ink, 2);
  }
}

function drawCrosshair(context: CanvasRenderingContext2D, scene: Scene, pane: Pane): void {
  if (pane.crosshair === undefined) {
    return;
  }
  const x = pane.corner.x + pane.crosshair.x;
  const y = pane.corner.y + pane.crosshair.y;
  for (const [width, colour] of [
    [4.5, PAPER],
    [1.6, scene.ink],
  ] as const) {
    context.beginPath();
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      context.moveTo(x + dx * 3, y + dy * 3);
      context.lineTo(x + dx * CROSS, y + dy * CROSS);
    }
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function outline(context: CanvasRenderingContext2D, dot: Dot, at: Point, radius: number): void {
  if (dot.kind === 'BIFURCATION') {
    const half = radius * 0.9;
    context.rect(at.x - half, at.y - half, half * 2, half * 2);
  } else {
    context.moveTo(at.x + radius, at.y);
    context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  }
}

function ring(context: CanvasRenderingContext2D, at: Point, radius: number, colour: string, width: number): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

function paint(context: CanvasRenderingContext2D, fill: string, stroke: string, width: number): void {
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = stroke;
  context.stroke();
}
