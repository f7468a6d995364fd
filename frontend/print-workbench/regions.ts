/** Draws the regions an examiner marked: certain ones with a whole line, uncertain ones dashed, unusable ones crossed out. */
import type { Region, Trust } from './sheet.js';
import { scaleOf, toStage, type Frame, type Point, type Size, type View } from './view.js';

interface Laid {
  readonly corner: Point;
  readonly size: Size;
  readonly view: View;
  readonly print: Frame;
  readonly regions: readonly Region[];
  readonly region: Region | undefined;
}

const PAPER = '#ffffff';
const DASHES: Readonly<Record<Trust, readonly number[]>> = { CERTAIN: [], UNCERTAIN: [9, 6], UNUSABLE: [2, 5] };
const DIAGONAL = Math.SQRT1_2;

export function drawRegions(context: CanvasRenderingContext2D, pane: Laid, ink: string): void {
  for (const region of pane.regions) {
    const at = toStage(pane.view, pane.print, pane.size, region);
    const x = at.x + pane.corner.x;
    const y = at.y + pane.corner.y;
    const radius = region.radius * scaleOf(pane.view, pane.print);
    context.beginPath();
    context.arc(x, y, radius, 0, Math.PI * 2);
    if (region.trust === 'UNUSABLE') {
      context.moveTo(x - radius * DIAGONAL, y - radius * DIAGONAL);
      context.lineTo(x + radius * DIAGONAL, y + radius * DIAGONAL);
    }
    const chosen = region === pane.region;
    context.lineWidth = chosen ? 7 : 5;
    context.strokeStyle = PAPER;
    context.stroke();
    context.setLineDash([...DASHES[region.trust]]);
    context.lineWidth = chosen ? 4 : 2.2;
    context.strokeStyle = ink;
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    context.arc(x, y, chosen ? 4 : 2.5, 0, Math.PI * 2);
    context.fillStyle = ink;
    context.fill();
  }
}
