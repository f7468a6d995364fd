/** What the page gives to the workbench. */
import type { Sheet } from './sheet.js';
import type { Dot, Line } from './overlay.js';

/** How far the review is; it decides which prints there are at all. */
export type Step = 'ANALYSIS' | 'COMPARISON' | 'CONCLUDED';

export interface Image {
  readonly address: string;
  readonly dpi: number;
}

export interface Finger {
  /** ISO/IEC 19794-2 position, 1–10. */
  readonly code: number;
  readonly name: string;
  readonly probe?: Image | null;
  readonly candidate?: Image | null;
  readonly sheet?: Sheet | null;
  /** How many marks of the probe are part of the recorded analysis. */
  readonly kept: number;
  /** How many regions are part of the recorded analysis. */
  readonly keptRegions: number;
  /** Present only after the examiner's own conclusion. */
  readonly machine?: Machine | null;
}

/** What the machine found on one finger. */
export interface Machine {
  readonly probe: readonly Dot[];
  readonly candidate: readonly Dot[];
  readonly lines: readonly Line[];
}
