/** The table the prints lie on: moves them (together while linked) and draws one frame per change at the most. */
import { drawScene, type Dot, type Line, type Ruler } from './overlay.js';
import { PreparedPrint, type Look } from './prepared-print.js';
import { isOf, type Part, type Region } from './sheet.js';
import { START, fittingZoom, matrix, mirror, pan, rotate, scaleOf, toPrint, toStage, zoomAt, zoomOfEnlargement, type Point, type Size, type View } from './view.js';

/** What lies on the prints at the moment. */
export interface Drawn {
  readonly dots: Readonly<Record<Part, readonly Dot[]>>;
  readonly chosen: Readonly<Record<Part, number>>;
  readonly lines: readonly Line[];
  readonly current: number;
  readonly rulers: Readonly<Record<Part, Ruler | undefined>>;
  readonly regions: readonly Region[];
  /** Index of the chosen region, or -1. */
  readonly region: number;
}

interface Stage {
  readonly part: Part;
  readonly element: HTMLElement;
  readonly paper: HTMLCanvasElement;
  size: Size;
  corner: Point;
  view: View;
  print: PreparedPrint | undefined;
  crosshair: Point | undefined;
}

const EDGE = 24;
const ZOOM_STEP = 1.25;
const TURN_STEP = 15;
/** How many times as large as the finger a print lies there, one after the other. */
const ENLARGEMENTS = [1, 5, 10] as const;

export class LightTable {
  linked = true;
  private readonly stages = new Map<Part, Stage>();
  private readonly resized = new ResizeObserver(() => this.measure());
  private waiting = 0;
  /** Whether the prints still lie as fit() laid them, so that they follow the size of the stage. */
  private fitted = false;
  private ink = '';
  private font = '';

  constructor(
    private readonly overlay: HTMLCanvasElement,
    private readonly drawn: () => Drawn,
  ) {
    this.resized.observe(overlay);
  }

  /** Says which stages there are; their prints stay where they lie. */
  arrange(elements: ReadonlyMap<Part, HTMLElement>): void {
    const before = this.stages.size;
    this.stages.forEach((stage, part) => {
      if (stage.element !== elements.get(part)) {
        this.stages.delete(part);
      }
    });
    elements.forEach((element, part) => {
      if (!this.stages.has(part)) {
        const paper = element.querySelector('canvas')!;
        const nowhere = { width: 1, height: 1 };
        this.stages.set(part, {
          part, element, paper, size: nowhere, corner: { x: 0, y: 0 }, view: START, print: undefined, crosshair: undefined,
        });
        this.resized.observe(element);
      }
    });
    if (before !== this.stages.size) {
      this.measure();
    }
    this.redraw();
  }

  lay(part: Part, print: PreparedPrint | undefined, look: Look): void {
    const stage = this.stages.get(part);
    if (stage !== undefined) {
      stage.print = print;
      stage.paper.hidden = print === undefined;
      print?.paint(stage.paper, look);
      this.redraw();
    }
  }

  repaint(look: Look): void {
    this.stages.forEach((stage) => stage.print?.paint(stage.paper, look));
  }

  /** Shows the whole prints, both at one scale. */
  fit(): void {
    const zooms = [...this.stages.values()].flatMap((s) => (s.print ? [fittingZoom(s.print, s.size)] : []));
    const zoom = zooms.length === 0 ? 1 : Math.min(...zooms);
    this.stages.forEach((stage) => (stage.view = { ...START, zoom, mirrored: stage.view.mirrored }));
    this.fitted = true;
    this.redraw();
  }

  pan(part: Part, dx: number, dy: number): void {
    this.change(part, (stage) => pan(stage.view, dx, dy));
  }

  /** @param at from the top left of the stage; its middle if absent */
  zoom(part: Part, factor: number, at?: Point): void {
    const size = this.stages.get(part)?.size;
    const point = at && size ? { x: at.x - size.width / 2, y: at.y - size.height / 2 } : { x: 0, y: 0 };
    this.change(part, (stage) => zoomAt(stage.view, factor, point));
  }

  /** Does what a command says about how a print lies; false if it says nothing about that. */
  move(command: string, part: Part): boolean {
    switch (command) {
      case 'larger': this.zoom(part, ZOOM_STEP); return true;
      case 'smaller': this.zoom(part, 1 / ZOOM_STEP); return true;
      case 'size': this.enlarge(part); return true;
      case 'fit': this.fit(); return true;
      case 'turn': this.turn(part, TURN_STEP); return true;
      case 'turnBack': this.turn(part, -TURN_STEP); return true;
      case 'turnABit': this.turn(part, 1); return true;
      case 'turnBackABit': this.turn(part, -1); return true;
      default: return false;
    }
  }

  /** The next of the enlargements of the true size; the smallest after the largest. */
  private enlarge(part: Part): void {
    const { zoom } = this.view(part);
    const sizes = ENLARGEMENTS.map(zoomOfEnlargement);
    this.zoom(part, (sizes.find((size) => size > zoom * 1.001) ?? sizes[0]!) / zoom);
  }

  /** Changes left and right of one print over, never of both. */
  mirror(part: Part): void {
    const stage = this.stages.get(part);
    if (stage !== undefined) {
      stage.view = mirror(stage.view);
      this.redraw();
    }
  }

  turn(part: Part, degrees: number): void {
    this.change(part, (stage) => rotate(stage.view, degrees));
  }

  print(part: Part): PreparedPrint | undefined {
    return this.stages.get(part)?.print;
  }

  view(part: Part): View {
    return this.stages.get(part)?.view ?? START;
  }

  /** The place on the print under a point of its stage, and how many print pixels a stage pixel is there. */
  under(part: Part, at: Point): { at: Point; perPixel: number; inside: boolean } | undefined {
    const stage = this.stages.get(part);
    if (stage?.print === undefined) {
      return undefined;
    }
    const p = toPrint(stage.view, stage.print, stage.size, at);
    const inside = p.x >= 0 && p.y >= 0 && p.x < stage.print.width && p.y < stage.print.height;
    return { at: { x: Math.floor(p.x), y: Math.floor(p.y) }, perPixel: 1 / scaleOf(stage.view, stage.print), inside };
  }

  crosshair(part: Part): Point | undefined {
    return this.stages.get(part)?.crosshair;
  }

  /** Moves the crosshair, which starts in the middle; at the edge the print moves instead. */
  moveCrosshair(part: Part, dx: number, dy: number): void {
    const stage = this.stages.get(part);
    if (stage === undefined) {
      return;
    }
    const { width, height } = stage.size;
    const from = stage.crosshair ?? { x: width / 2, y: height / 2 };
    const x = Math.min(width - EDGE, Math.max(EDGE, from.x + dx));
    const y = Math.min(height - EDGE, Math.max(EDGE, from.y + dy));
    this.pan(part, x - from.x - dx, y - from.y - dy);
    stage.crosshair = { x, y };
    this.redraw();
  }

  hideCrosshair(): void {
    this.stages.forEach((stage) => (stage.crosshair = undefined));
    this.redraw();
  }

  /** Moves a stage's print until a place on it is well in sight. */
  reveal(part: Part, place: Point | undefined): void {
    const stage = this.stages.get(part);
    if (stage?.print === undefined || place === undefined) {
      return;
    }
    const at = toStage(stage.view, stage.print, stage.size, place);
    const short = (value: number, length: number): number => Math.max(EDGE - value, 0) + Math.min(length - EDGE - value, 0);
    this.fitted = false;
    stage.view = pan(stage.view, short(at.x, stage.size.width), short(at.y, stage.size.height));
    this.redraw();
  }

  redraw(): void {
    this.waiting ||= requestAnimationFrame(() => this.draw());
  }

  private change(part: Part, how: (stage: Stage) => View): void {
    this.fitted = false;
    this.stages.forEach((stage) => {
      if (this.linked || stage.part === part) {
        stage.view = how(stage);
      }
    });
    this.redraw();
  }

  private measure(): void {
    const density = window.devicePixelRatio;
    this.overlay.width = Math.round(this.overlay.clientWidth * density);
    this.overlay.height = Math.round(this.overlay.clientHeight * density);
    const style = getComputedStyle(this.overlay);
    this.ink = style.color;
    this.font = `700 10px ${style.fontFamily}`;
    this.stages.forEach((stage) => {
      stage.size = { width: Math.max(1, stage.element.clientWidth), height: Math.max(1, stage.element.clientHeight) };
      stage.corner = { x: stage.element.offsetLeft, y: stage.element.offsetTop };
    });
    if (this.fitted) {
      this.fit();
    }
    this.redraw();
  }

  private draw(): void {
    this.waiting = 0;
    const shown = [...this.stages.values()];
    for (const stage of shown) {
      if (stage.print !== undefined) {
        const { a, b, c, d, e, f } = matrix(stage.view, stage.print, stage.size);
        stage.paper.style.transform = `matrix(${a},${b},${c},${d},${e},${f})`;
      }
    }
    const context = this.overlay.getContext('2d')!;
    const density = window.devicePixelRatio;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, this.overlay.width, this.overlay.height);
    const { dots, chosen, lines, current, rulers, regions, region } = this.drawn();
    const laid = shown.filter((stage) => stage.print !== undefined);
    drawScene(context, {
      panes: laid.map((stage) => ({
        corner: stage.corner,
        size: stage.size,
        view: stage.view,
        print: stage.print!,
        dots: dots[stage.part],
        chosen: chosen[stage.part],
        crosshair: stage.crosshair,
        ruler: rulers[stage.part],
        regions: regions.filter((each) => isOf(each, stage.part)),
        region: regions[region],
      })),
      lines: laid.length === 2 ? lines : [],
      current,
      ink: this.ink,
      font: this.font,
    });
  }
}
