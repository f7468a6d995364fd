/**
 * Says how long it is until a restraint has to be looked at again, and calls when it is: in words, and once somebody has
 * turned the alarm on, by sound and vibration too. Browsers let a page sound only after a press on it, so it cannot begin by
 * itself. It calls again until the page gets another `due`.
 */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { CALL_AGAIN_MS, call, minutesUntil } from './call.js';

export class ReviewAlarm extends LitElement {
  static override styles = css`
    :host { display: block; }
    .line { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
    p { margin: 0; }
    .left { font-variant-numeric: tabular-nums; }
    .late:not(:empty) { padding: 10px 12px; border: 2px solid var(--stop); border-radius: var(--r-m); color: var(--stop-ink, var(--stop)); font-weight: 600; }
    .hint { margin-top: 6px; font-size: var(--t-s); color: var(--ink-2); }
    button { min-height: 44px; padding: 0 14px; border: 1px solid var(--line-control); border-radius: var(--r-m); background: var(--surface); color: var(--ink); font: inherit; cursor: pointer; }
    button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    button[aria-pressed='true'] { border-color: var(--accent); font-weight: 600; }
  `;

  static override properties = {
    texts: { attribute: false },
    due: { type: Number },
    now: { type: Number },
    on: { state: true },
    silent: { state: true },
    clock: { state: true },
  };

  /** Words of the page's language by their keys. */
  declare texts: Readonly<Record<string, string>>;
  /** When the next look is due, in milliseconds by the server's clock; 0 for none. */
  declare due: number;
  /** The server's clock when it said so. */
  declare now: number;
  declare on: boolean;
  declare silent: boolean;
  declare clock: number;

  private ahead = 0;
  private sound?: AudioContext;
  private ticking?: ReturnType<typeof setInterval>;
  private lastCall = 0;

  constructor() {
    super();
    this.texts = {};
    this.due = 0;
    this.now = 0;
    this.on = false;
    this.silent = false;
    this.clock = Date.now();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = setInterval(() => this.tick(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    void this.sound?.close();
    this.sound = undefined;
    this.on = false;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('now') && this.now > 0) {
      this.ahead = Date.now() - this.now;
    }
    if (changed.has('due')) {
      this.lastCall = 0;
      this.clock = Date.now();
    }
  }

  private get late(): boolean {
    return this.due > 0 && this.clock - this.ahead >= this.due;
  }

  private tick(): void {
    this.clock = Date.now();
    if (this.on && this.late && this.clock - this.lastCall >= CALL_AGAIN_MS) {
      this.lastCall = this.clock;
      call(this.sound);
    }
  }

  private async turn(): Promise<void> {
    if (this.on) {
      this.on = false;
      await this.sound?.suspend();
      return;
    }
    this.on = true;
    try {
      this.sound ??= new AudioContext();
      await this.sound.resume();
      this.silent = this.sound.state !== 'running';
    } catch {
      this.silent = true;
    }
    this.lastCall = 0;
    this.tick();
  }

  protected override render(): TemplateResult {
    const minutes = minutesUntil(this.due, this.clock - this.ahead);
    return html`
      <p class="late" role="alert">${this.late ? this.texts['late'] : nothing}</p>
      <div class="line">
        <button type="button" aria-pressed=${this.on ? 'true' : 'false'} @click=${() => this.turn()}>${this.texts['alarm']}</button>
        ${this.due > 0 && !this.late ? html`<p class="left">${this.texts['left']?.replace('{0}', String(minutes))}</p>` : nothing}
      </div>
      <p class="hint">${this.on && this.silent ? this.texts['silent'] : this.on ? this.texts['on'] : this.texts['off']}</p>
    `;
  }
}

customElements.define('review-alarm', ReviewAlarm);
