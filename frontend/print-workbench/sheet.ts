/** The examiner's own marks on one finger: points on both prints, and which of them are the same. Values, never changed in place. */
import type { Point } from './view.js';

export type Part = 'probe' | 'candidate';

export type Kind = 'ENDING' | 'BIFURCATION';

/** Whole pixels of the print, from its top left. */
export interface Mark extends Point {
  readonly kind: Kind;
}

/** Indexes into the marks of both prints; its number is its place in the list plus one. */
export interface Pair {
  readonly probe: number;
  readonly candidate: number;
}

/** How much a region of a print can be relied on. */
export const TRUSTS = ['CERTAIN', 'UNCERTAIN', 'UNUSABLE'] as const;
export type Trust = (typeof TRUSTS)[number];

/** A round region of a print: its middle and its radius in whole pixels of the print. */
export interface Region extends Point {
  readonly part: Uppercase<Part>;
  readonly radius: number;
  readonly trust: Trust;
}

export interface Sheet {
  readonly probe: readonly Mark[];
  readonly candidate: readonly Mark[];
  readonly pairs: readonly Pair[];
  readonly regions: readonly Region[];
}

export const EMPTY: Sheet = { probe: [], candidate: [], pairs: [], regions: [] };

export const withMark = (sheet: Sheet, part: Part, mark: Mark): Sheet => ({ ...sheet, [part]: [...sheet[part], mark] });

/** Without a mark and the pair it was in; the marks after it move up. */
export const withoutMark = (sheet: Sheet, part: Part, index: number): Sheet => ({
  ...sheet,
  [part]: sheet[part].filter((_, i) => i !== index),
  pairs: sheet.pairs
    .filter((pair) => pair[part] !== index)
    .map((pair) => (pair[part] > index ? { ...pair, [part]: pair[part] - 1 } : pair)),
});

/** Two marks as one pair; whatever pairs they were in before end. */
export const withPair = (sheet: Sheet, probe: number, candidate: number): Sheet => ({
  ...sheet,
  pairs: [...sheet.pairs.filter((p) => p.probe !== probe && p.candidate !== candidate), { probe, candidate }],
});

export const withoutPair = (sheet: Sheet, index: number): Sheet => ({
  ...sheet,
  pairs: sheet.pairs.filter((_, i) => i !== index),
});

export const isOf = (region: Region, part: Part): boolean => region.part === part.toUpperCase();

export const withRegion = (sheet: Sheet, region: Region): Sheet => ({ ...sheet, regions: [...sheet.regions, region] });

export const withoutRegion = (sheet: Sheet, index: number): Sheet => ({
  ...sheet,
  regions: sheet.regions.filter((_, i) => i !== index),
});

export const markCount = (sheets: Iterable<Sheet>): number =>
  [...sheets].reduce((sum, sheet) => sum + sheet.probe.length + sheet.candidate.length + sheet.regions.length, 0);

/** The mark nearest to a place, at most so many pixels of the print away; -1 if there is none. */
export function nearest(marks: readonly Point[], at: Point, within: number): number {
  let best = -1;
  let distance = within;
  marks.forEach((mark, i) => {
    const d = Math.hypot(mark.x - at.x, mark.y - at.y);
    if (d <= distance) {
      best = i;
      distance = d;
    }
  });
  return best;
}
