/** Edits one finger's sheet: sets, chooses, pairs and removes marks, and takes the last change back. */
import {
  isOf, nearest, withMark, withPair, withRegion, withoutMark, withoutPair, withoutRegion, type Kind, type Part, type Sheet, type Trust,
} from './sheet.js';
import type { Point } from './view.js';

const MOST_UNDO = 200;
const SMALLEST_RADIUS = 3;

/** What came of an edit, to be said aloud. */
export type Outcome =
  | 'set' | 'chosen' | 'full' | 'removed' | 'unpaired' | 'kept' | 'paired' | 'undone' | 'nothing'
  | 'regionBegun' | 'regionSet' | 'regionChosen' | 'regionRemoved';

const UNCHANGED: readonly Outcome[] = ['chosen', 'full', 'kept', 'nothing', 'regionBegun', 'regionChosen'];

export const changes = (outcome: Outcome): boolean => !UNCHANGED.includes(outcome);

export class Editor {
  chosen: Record<Part, number> = { probe: -1, candidate: -1 };
  /** Index of the pair that is looked at, or -1. */
  current = -1;
  /** Index of the chosen region, or -1. */
  region = -1;
  private begun: { readonly part: Part; readonly at: Point } | undefined;
  private readonly past: Sheet[] = [];

  /**
   * @param kept how many of the probe's marks the recorded analysis fixed; they come first and stay
   * @param keptRegions the same of the regions
   * @param room how many marks may still be set on all fingers
   */
  constructor(
    public sheet: Sheet,
    private readonly kept: number,
    private readonly keptRegions: number,
    private readonly room: () => number,
  ) {
    this.current = sheet.pairs.length > 0 ? 0 : -1;
  }

  /** Chooses the mark at a place, or sets one there. */
  touch(part: Part, at: Point, slack: number, kind: Kind): Outcome {
    const near = nearest(this.sheet[part], at, slack);
    if (near >= 0) {
      this.choose(part, near);
      return 'chosen';
    }
    if (this.room() <= 0) {
      return 'full';
    }
    this.change(withMark(this.sheet, part, { x: at.x, y: at.y, kind }));
    this.choose(part, this.sheet[part].length - 1);
    return 'set';
  }

  /** Chooses the region whose middle is there; else a middle, and with the next touch the edge of a new one. */
  touchRegion(part: Part, at: Point, slack: number, trust: Trust): Outcome {
    const middle = this.begun?.part === part ? this.begun.at : undefined;
    if (middle !== undefined) {
      const radius = Math.round(Math.hypot(at.x - middle.x, at.y - middle.y));
      this.begun = undefined;
      this.change(withRegion(this.sheet, { part: part.toUpperCase() as Uppercase<Part>, x: middle.x, y: middle.y, radius: Math.max(SMALLEST_RADIUS, radius), trust }));
      this.region = this.sheet.regions.length - 1;
      return 'regionSet';
    }
    this.region = this.sheet.regions.findIndex((r) => isOf(r, part) && Math.hypot(r.x - at.x, r.y - at.y) <= slack);
    if (this.region >= 0) {
      return 'regionChosen';
    }
    if (this.room() <= 0) {
      return 'full';
    }
    this.begun = { part, at };
    return 'regionBegun';
  }

  removeRegion(): Outcome {
    if (this.region < 0) {
      return 'nothing';
    }
    if (this.region < this.keptRegions) {
      return 'kept';
    }
    this.change(withoutRegion(this.sheet, this.region));
    this.region = -1;
    return 'regionRemoved';
  }

  pair(): Outcome {
    const { probe, candidate } = this.chosen;
    if (probe < 0 || candidate < 0) {
      return 'nothing';
    }
    this.change(withPair(this.sheet, probe, candidate));
    this.current = this.sheet.pairs.length - 1;
    this.chosen = { probe: -1, candidate: -1 };
    return 'paired';
  }

  /** Removes the chosen mark of a print; without one, the pair that is looked at. */
  remove(part: Part): Outcome {
    const index = this.chosen[part];
    if (index >= 0) {
      if (part === 'probe' && index < this.kept) {
        return 'kept';
      }
      this.change(withoutMark(this.sheet, part, index));
      this.chosen = { ...this.chosen, [part]: -1 };
      return 'removed';
    }
    if (this.current >= 0) {
      this.change(withoutPair(this.sheet, this.current));
      return 'unpaired';
    }
    return 'nothing';
  }

  undo(): Outcome {
    const before = this.past.pop();
    if (before === undefined) {
      return 'nothing';
    }
    this.sheet = before;
    this.chosen = { probe: -1, candidate: -1 };
    this.region = -1;
    this.begun = undefined;
    this.tidy();
    return 'undone';
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  private choose(part: Part, index: number): void {
    this.chosen = { ...this.chosen, [part]: index };
    const pair = this.sheet.pairs.findIndex((p) => p[part] === index);
    this.current = pair >= 0 ? pair : this.current;
  }

  private change(sheet: Sheet): void {
    this.past.push(this.sheet);
    if (this.past.length > MOST_UNDO) {
      this.past.shift();
    }
    this.sheet = sheet;
    this.tidy();
  }

  private tidy(): void {
    this.current = Math.min(this.current, this.sheet.pairs.length - 1);
  }
}
