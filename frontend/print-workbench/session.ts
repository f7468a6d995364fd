/** One examiner's sitting at one comparison: which finger lies there, what was marked, what is shown. Knows no screen. */
import { Editor } from './editor.js';
import type { Finger, Machine, Step } from './input.js';
import type { Drawn } from './light-table.js';
import { ALL_LEVELS, type Levels, type Look } from './prepared-print.js';
import type { Ruler } from './overlay.js';
import { EMPTY, TRUSTS, markCount, type Kind, type Part, type Sheet, type Trust } from './sheet.js';
import type { Point } from './view.js';

const NONE: Readonly<Record<Part, number>> = { probe: -1, candidate: -1 };
const TOUCHING: readonly Switch[] = ['measure', 'regions'];
const NO_RULERS = { probe: undefined, candidate: undefined };

/** What can be switched on and off. */
const SWITCHES = ['link', 'marks', 'pairs', 'machine', 'contrast', 'invert', 'levels', 'measure', 'regions'] as const;
export type Switch = (typeof SWITCHES)[number];

export const isSwitch = (command: string): command is Switch => SWITCHES.some((each) => each === command);

export class Session {
  kind: Kind = 'ENDING';
  trust: Trust = 'CERTAIN';
  finger = 0;
  levels: Levels = ALL_LEVELS;
  private rulers: Readonly<Record<Part, Ruler | undefined>> = NO_RULERS;
  private readonly on = new Set<Switch>(['link', 'marks', 'pairs']);
  private readonly editors = new Map<number, Editor>();
  private machineLine = 0;

  constructor(
    readonly fingers: readonly Finger[],
    readonly step: Step,
    private readonly limit: number,
    before?: Session,
  ) {
    const open = fingers.find((f) => f.code === before?.finger && f.probe) ?? fingers.find((f) => f.probe);
    this.finger = open?.code ?? 0;
    if (fingers.some((f) => f.machine)) {
      this.on.add('machine');
    }
  }

  get parts(): readonly Part[] {
    return this.step === 'ANALYSIS' ? ['probe'] : ['probe', 'candidate'];
  }

  /** Whether marks may still be set. */
  get open(): boolean {
    return this.step !== 'CONCLUDED';
  }

  get current(): Finger | undefined {
    return this.fingers.find((finger) => finger.code === this.finger);
  }

  get editor(): Editor {
    let editor = this.editors.get(this.finger);
    if (editor === undefined) {
      const room = (): number => this.limit - markCount(this.sheets());
      editor = new Editor(this.current?.sheet ?? EMPTY, this.current?.kept ?? 0, this.current?.keptRegions ?? 0, room);
      this.editors.set(this.finger, editor);
    }
    return editor;
  }

  /** What the row of tools shows of this sitting. */
  get tools() {
    const { chosen, canUndo } = this.editor;
    return {
      kind: this.on.has('regions') ? this.trust : this.kind,
      marks: this.open,
      two: this.parts.length === 2,
      machine: Boolean(this.current?.machine),
      canUndo,
      canPair: chosen.probe >= 0 && chosen.candidate >= 0,
      pair: this.pairs.current + 1,
      pairs: this.pairs.count,
    };
  }

  get look(): Look {
    return { contrast: this.on.has('contrast'), invert: this.on.has('invert'), levels: this.levels };
  }

  /** Ending or fork; while regions are drawn, how much the next one can be relied on. */
  nextKind(): Kind | Trust {
    if (this.on.has('regions')) {
      return (this.trust = TRUSTS[(TRUSTS.indexOf(this.trust) + 1) % TRUSTS.length]!);
    }
    return (this.kind = this.kind === 'ENDING' ? 'BIFURCATION' : 'ENDING');
  }

  is(what: Switch): boolean {
    return this.on.has(what);
  }

  get switchedOn(): ReadonlySet<string> {
    return this.on;
  }

  /** @return whether it is on now */
  toggle(what: Switch): boolean {
    const on = !this.on.delete(what);
    if (on) {
      this.on.add(what);
      // A touch of a print means one thing at a time.
      TOUCHING.filter((other) => other !== what && TOUCHING.includes(what)).forEach((other) => this.on.delete(other));
    }
    return on;
  }

  show(what: Switch): void {
    this.on.add(what);
  }

  /** Begins a ruler on a print, or ends the one that was begun. Lengths are looked at, not kept. */
  measure(part: Part, at: Point): Ruler {
    const begun = this.rulers[part];
    const ruler = begun === undefined || begun.to !== undefined ? { from: at } : { from: begun.from, to: at };
    this.rulers = { ...this.rulers, [part]: ruler };
    return ruler;
  }

  go(code: number): void {
    this.finger = code;
    this.rulers = NO_RULERS;
    this.machineLine = 0;
  }

  /** The next or previous finger that has a print. */
  neighbour(step: 1 | -1): number {
    const there = this.fingers.filter((finger) => finger.probe || finger.candidate);
    const at = there.findIndex((finger) => finger.code === this.finger);
    return there[(at + step + there.length) % there.length]?.code ?? this.finger;
  }

  get pairs(): { readonly current: number; readonly count: number } {
    const machine = this.machine;
    return machine
      ? { current: this.machineLine, count: machine.lines.length }
      : { current: this.editor.current, count: this.editor.sheet.pairs.length };
  }

  /** Looks at the next or previous pair and gives its two places; nothing if there are no pairs. */
  stepPair(step: 1 | -1): Readonly<Record<Part, Point | undefined>> | undefined {
    const { current, count } = this.pairs;
    if (count === 0) {
      return undefined;
    }
    const next = (current + step + count) % count;
    const machine = this.machine;
    if (machine) {
      this.machineLine = next;
    } else {
      this.editor.current = next;
    }
    const { dots, lines } = this.drawn();
    const line = lines[next];
    return line && { probe: dots.probe[line.from], candidate: dots.candidate[line.to] };
  }

  drawn(): Drawn {
    const machine = this.machine;
    const rulers = this.on.has('measure') ? this.rulers : NO_RULERS;
    if (machine) {
      return { dots: machine, chosen: NONE, lines: machine.lines, current: this.machineLine, rulers, regions: [], region: -1 };
    }
    if (!this.on.has('marks')) {
      return { dots: { probe: [], candidate: [] }, chosen: NONE, lines: [], current: -1, rulers, regions: [], region: -1 };
    }
    const { sheet, chosen, current, region } = this.editor;
    const lines = this.on.has('pairs') ? sheet.pairs.map((p) => ({ from: p.probe, to: p.candidate })) : [];
    return { dots: sheet, chosen, lines, current, rulers, regions: sheet.regions, region };
  }

  /** The machine's findings while they are looked at instead of the own marks. */
  private get machine(): Machine | undefined {
    return this.on.has('machine') ? (this.current?.machine ?? undefined) : undefined;
  }

  private sheets(): Sheet[] {
    return this.fingers.map((finger) => this.editors.get(finger.code)?.sheet ?? finger.sheet ?? EMPTY);
  }
}
