/**
 * The comparison workbench: two prints side by side (or the probe alone), moved together, with the examiner's own marks.
 * It knows only what the page gave it: before the conclusion that is images, and nothing about whose they are.
 *
 * Events: `sheet-change` {finger, sheet}, `decide` {choice: 1–3}, `help`.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { changes, type Outcome } from './editor.js';
import { GestureReader } from './gestures.js';
import type { Finger, Step } from './input.js';
import { fetchPrints } from './fetch-prints.js';
import { arrow, meaning } from './keys.js';
import { levels } from './levels.js';
import { LightTable } from './light-table.js';
import { Session, isSwitch, type Switch } from './session.js';
import type { Part } from './sheet.js';
import { letter, stage } from './stage.js';
import { strip } from './strip.js';
import { styles } from './styles.js';
import { say, type Texts } from './texts.js';
import { thumbnail } from './thumbnail.js';
import { toolbar } from './toolbar.js';
import { millimetres, type Point } from './view.js';

const MOUSE_SLACK = 9;
const TOUCH_SLACK = 20;

export class PrintWorkbench extends LitElement {
  static override styles = styles;

  static override properties = {
    texts: { attribute: false },
    fingers: { attribute: false },
    step: {},
    limit: { type: Number },
  };

  declare texts: Texts;
  declare fingers: readonly Finger[];
  declare step: Step;
  /** How many marks one review may hold on all fingers. */
  declare limit: number;

  private session = new Session([], 'ANALYSIS', 0);
  private table!: LightTable;
  private active: Part = 'probe';
  private readonly seen = new Map<number, string>();
  private readonly listened = new WeakSet<Element>();
  private failed = false;
  private said = '';
  private scope: HTMLElement = this;

  constructor() {
    super();
    this.texts = {};
    this.fingers = [];
    this.step = 'ANALYSIS';
    this.limit = 500;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.scope = this.closest<HTMLElement>('[data-workbench]') ?? this;
    this.scope.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    this.scope.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('fingers') || changed.has('step')) {
      this.session = new Session(this.fingers, this.step, this.limit, this.session);
      this.active = 'probe';
    }
  }

  protected override firstUpdated(): void {
    const overlay = this.renderRoot.querySelector<HTMLCanvasElement>('.overlay')!;
    this.table = new LightTable(overlay, () => this.session.drawn());
  }

  protected override updated(changed: PropertyValues): void {
    this.table.linked = this.session.is('link');
    const stages = new Map(this.session.parts.map((part) => [part, this.renderRoot.querySelector<HTMLElement>(`.stage.${part}`)!]));
    stages.forEach((element, part) => this.listen(element, part));
    this.table.arrange(stages);
    if (changed.has('fingers') || changed.has('step')) {
      void this.load();
    }
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const view = this.table?.view(this.active);
    return html`
      ${toolbar({
        texts: this.texts,
        percent: (view?.zoom ?? 1).toLocaleString(document.documentElement.lang || 'en', { style: 'percent' }),
        angle: Math.round(view?.angle ?? 0) % 360,
        on: view?.mirrored ? new Set([...session.switchedOn, 'mirror']) : session.switchedOn,
        ...session.tools,
        run: (command) => this.run(command),
      })}
      ${session.is('levels')
        ? levels(this.texts, session.levels, (set) => {
            session.levels = set;
            this.table.repaint(session.look);
            this.requestUpdate();
          })
        : nothing}
      <div class="stages" ?data-single=${session.parts.length === 1}>
        ${session.parts.map((part) => this.stage(part))}
        <canvas class="overlay" aria-hidden="true"></canvas>
      </div>
      ${strip(this.texts, session.fingers, session.finger, this.seen, (code) => this.open(code))}
      <p class="spoken" id="hint">${say(this.texts, session.open ? 'hint' : 'hintRead')}</p>
      <p class="spoken" role="status">${this.said}</p>`;
  }

  private stage(part: Part): TemplateResult {
    const { current } = this.session;
    return stage(this.texts, {
      part,
      finger: current?.name ?? '',
      dpi: current?.[part]?.dpi,
      mirrored: this.table?.view(part).mirrored ?? false,
      failed: this.failed,
      focus: () => ((this.active = part), this.requestUpdate()),
      key: (event) => this.onStageKey(event, part),
      again: () => void this.load(),
    });
  }

  /** Fetches the finger's images; an answer that comes after another finger was opened is dropped. */
  private async load(): Promise<void> {
    const { session } = this;
    const wanted = session.finger;
    this.failed = false;
    const prints = await fetchPrints(session);
    if (session !== this.session || wanted !== session.finger) {
      return;
    }
    this.failed = prints === undefined;
    session.parts.forEach((part) => this.table.lay(part, prints?.[part], session.look));
    this.table.fit();
    const first = prints?.probe ?? prints?.candidate;
    if (first) {
      this.seen.set(wanted, thumbnail(first));
    }
    this.requestUpdate();
  }

  private open(code: number): void {
    if (code !== this.session.finger) {
      this.session.go(code);
      this.announce(this.session.current?.name ?? '');
      void this.load();
    }
  }

  private listen(element: HTMLElement, part: Part): void {
    if (this.listened.has(element)) {
      return;
    }
    this.listened.add(element);
    new GestureReader(element, {
      onPan: (dx, dy) => this.table.pan(part, dx, dy),
      onPinch: (factor, degrees, at) => {
        this.active = part;
        this.table.zoom(part, factor, at);
        this.table.turn(part, degrees);
        this.requestUpdate();
      },
      onTap: (at, coarse) => {
        this.table.hideCrosshair();
        this.touch(part, at, coarse ? TOUCH_SLACK : MOUSE_SLACK);
      },
    });
  }

  /** Sets a mark at a place of a stage, or chooses the one there. */
  private touch(part: Part, at: Point, slack: number): void {
    const { session } = this;
    const place = this.table.under(part, at);
    this.active = part;
    if (!place?.inside) {
      this.announce(say(this.texts, 'beside'));
    } else if (session.is('measure')) {
      this.measure(part, place.at);
    } else if (session.open) {
      const { editor } = session;
      const reach = slack * place.perPixel;
      session.show('marks');
      const drawn = session.is('regions') ? editor.touchRegion(part, place.at, reach, session.trust) : editor.touch(part, place.at, reach, session.kind);
      this.edited(drawn, part);
    }
  }

  private measure(part: Part, at: Point): void {
    const { from, to } = this.session.measure(part, at);
    const print = this.table.print(part);
    this.table.redraw();
    this.announce(to && print ? say(this.texts, 'measured', millimetres(print, from, to).toFixed(2)) : say(this.texts, 'measureTo'));
  }

  private edited(outcome: Outcome, part: Part): void {
    const { sheet, chosen } = this.session.editor;
    const number = outcome === 'paired' ? sheet.pairs.length : chosen[part] + 1;
    this.announce(say(this.texts, `done.${outcome}`, number, letter(part), sheet[part].length, this.limit));
    if (changes(outcome)) {
      this.dispatchEvent(new CustomEvent('sheet-change', { detail: { finger: this.session.finger, sheet } }));
    }
  }

  /** Says something to readers of the screen, and shows the new state. */
  private announce(words: string): void {
    this.said = words;
    this.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const command = meaning(event);
    if (command !== undefined) {
      event.preventDefault();
      this.run(command);
    }
  };

  private onStageKey(event: KeyboardEvent, part: Part): void {
    const step = arrow(event);
    if (step?.pans) {
      this.table.pan(part, step.dx, step.dy);
    } else if (step) {
      this.table.moveCrosshair(part, step.dx, step.dy);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      this.table.moveCrosshair(part, 0, 0);
      this.touch(part, this.table.crosshair(part)!, MOUSE_SLACK);
    } else if (event.key === ' ') {
      this.run('pair');
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.run('remove');
    } else {
      return;
    }
    event.preventDefault();
  }

  private run(command: string): void {
    const { session, active } = this;
    if (this.table.move(command, active)) {
      const { zoom, angle } = this.table.view(active);
      this.announce(say(this.texts, 'lies', Math.round(zoom * 100), Math.round(angle)));
      return;
    }
    if (isSwitch(command)) {
      return command === 'machine' && !session.tools.machine ? undefined : this.toggle(command);
    }
    switch (command) {
      case 'mirror': this.table.mirror(active); this.announce(say(this.texts, this.table.view(active).mirrored ? 'mirrored' : 'unmirrored')); return;
      case 'kind': this.announce(say(this.texts, session.nextKind())); return;
      case 'undo': case 'remove': case 'pair': this.edit(command); return;
      case 'next': this.stepPair(1); return;
      case 'previous': this.stepPair(-1); return;
      case 'nextFinger': this.open(session.neighbour(1)); return;
      case 'previousFinger': this.open(session.neighbour(-1)); return;
      case 'help': this.dispatchEvent(new CustomEvent('help')); return;
      default: this.dispatchEvent(new CustomEvent('decide', { detail: { choice: Number(command.slice(-1)) } })); return;
    }
  }

  private edit(command: 'undo' | 'remove' | 'pair'): void {
    const { session, active } = this;
    if (session.open && (command !== 'pair' || session.parts.length === 2)) {
      const remove = (): Outcome => (session.is('regions') ? session.editor.removeRegion() : session.editor.remove(active));
      this.edited(command === 'remove' ? remove() : session.editor[command](), active);
    }
  }

  private toggle(what: Switch): void {
    const on = this.session.toggle(what);
    if (what === 'contrast' || what === 'invert') {
      this.table.repaint(this.session.look);
    }
    this.announce(say(this.texts, on ? 'isOn' : 'isOff', say(this.texts, what)));
  }

  private stepPair(step: 1 | -1): void {
    const places = this.session.stepPair(step);
    if (places) {
      this.session.parts.forEach((part) => this.table.reveal(part, places[part]));
      const { current, count } = this.session.pairs;
      this.announce(say(this.texts, 'pairOf', current + 1, count));
    }
  }
}

customElements.define('print-workbench', PrintWorkbench);
