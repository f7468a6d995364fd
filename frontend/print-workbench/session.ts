/** One examiner's sitting at one comparison: which finger lies there, what was marked, what is shown. Knows no screen. */
import { Editor } from './editor.js';
import type { Finger, Machine, Step } from './input.js';
import type { Drawn } from './light-table.js';
import type { Look } from './prepared-print.js';
import { EMPTY, markCount, type Kind, type Part, type Sheet } from './sheet.js';
import type { Point } from './view.js';

const NONE: Readonly<Record<Part, number>> = { probe: -1, candidate: -1 };

/** What can be switched on and off. */
export type Switch = 'link' | 'marks' | 'pairs' | 'machine' | 'contrast' | 'invert';

export class Session {
  kind: Kind = 'ENDING';
  finger = 0;
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
      editor = new Editor(this.current?.sheet ?? EMPTY, this.current?.kept ?? 0, room);
      this.editors.set(this.finger, editor);
    }
    return editor;
  }

  get look(): Look {
    return { contrast: this.on.has('contrast'), invert: this.on.has('invert') };
  }

  is(what: Switch): boolean {
    return this.on.has(what);
  }

  get switchedOn(): ReadonlySet<string> {
    return this.on;
  }

  /** @return whether it is on now */
  toggle(what: Switch): boolean {
    return !this.on.delete(what) && this.on.add(what).has(what);
  }

  show(what: Switch): void {
    this.on.add(what);
  }

  go(code: number): void {
    this.finger = code;
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
    if (machine) {
      return { dots: machine, chosen: NONE, lines: machine.lines, current: this.machineLine };
    }
    if (!this.on.has('marks')) {
      return { dots: { probe: [], candidate: [] }, chosen: NONE, lines: [], current: -1 };
    }
    const { sheet, chosen, current } = this.editor;
    const lines = this.on.has('pairs') ? sheet.pairs.map((p) => ({ from: p.probe, to: p.candidate })) : [];
    return { dots: sheet, chosen, lines, current };
  }

  /** The machine's findings while they are looked at instead of the own marks. */
  private get machine(): Machine | undefined {
    return this.on.has('machine') ? (this.current?.machine ?? undefined) : undefined;
  }

  private sheets(): Sheet[] {
    return this.fingers.map((finger) => this.editors.get(finger.code)?.sheet ?? finger.sheet ?? EMPTY);
  }
}
