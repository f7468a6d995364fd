/**
 * A picture of several fingers with a turned rectangle around each. A person moves, sizes, turns, adds and removes them,
 * with a mouse, a finger or the keyboard; what they mean is for the page to decide.
 *
 * Event: `rectangles-change` {rectangles}.
 */
import { LitElement, css, html, type TemplateResult } from 'lit';
import { changedBy, fitted, type Rectangle } from './rectangle.js';

type Grip = 'move' | 'size' | 'turn';

const KEY_STEP = 8;
const NEW_SHARE = 0.25;

export class SlapEditor extends LitElement {
  static override styles = css`
    :host { display: block; }
    .paper { position: relative; overflow: hidden; border-radius: var(--r-m); background: var(--stage); touch-action: none; }
    ::slotted(img) { display: block; width: 100%; height: auto; }
    .rectangle { position: absolute; box-sizing: border-box; margin: 0; padding: 0; border: 3px solid var(--mark, #b02a6f); border-radius: 2px; background: transparent; cursor: move; touch-action: none; }
    .rectangle:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    .number { position: absolute; left: 2px; bottom: 2px; min-width: 1.5em; padding: 2px 4px; border-radius: 3px; background: #b02a6f; color: #fff; font: 700 14px/1.1 inherit; pointer-events: none; }
    .grip { position: absolute; box-sizing: border-box; width: 24px; height: 24px; border: 2px solid #fff; border-radius: 50%; background: #b02a6f; touch-action: none; }
    .size { right: -12px; bottom: -12px; cursor: nwse-resize; }
    .turn { left: calc(50% - 12px); top: -16px; cursor: grab; }
    .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 10px; }
    .tools button { min-height: 36px; padding: 0 14px; border: 1px solid var(--line-control); border-radius: var(--r-m); background: var(--surface); color: var(--ink); font: inherit; cursor: pointer; }
    .tools button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .tools button[aria-disabled='true'] { border-style: dashed; color: var(--ink-2); cursor: default; }
    p { margin: 8px 0 0; font-size: var(--t-s); color: var(--ink-2); }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  `;

  static override properties = {
    texts: { attribute: false },
    rectangles: { attribute: false },
    imageWidth: { type: Number },
    imageHeight: { type: Number },
    most: { type: Number },
  };

  declare texts: Readonly<Record<string, string>>;
  declare rectangles: readonly Rectangle[];
  declare imageWidth: number;
  declare imageHeight: number;
  declare most: number;

  private held?: { index: number; grip: Grip; x: number; y: number; from: Rectangle };
  private said = '';

  constructor() {
    super();
    this.texts = {};
    this.rectangles = [];
    this.imageWidth = 1;
    this.imageHeight = 1;
    this.most = 4;
  }

  protected override render(): TemplateResult {
    const full = this.rectangles.length >= this.most;
    return html`
      <div class="paper" @pointermove=${this.onMove} @pointerup=${this.onUp} @pointercancel=${this.onUp}>
        <slot></slot>
        ${this.rectangles.map((rectangle, index) => this.drawn(rectangle, index))}
      </div>
      <div class="tools">
        <button type="button" class="add" aria-disabled=${full ? 'true' : 'false'} @click=${() => this.addOne()}>${this.say('add')}</button>
      </div>
      <p id="hint">${this.say('hint')}</p>
      <p class="spoken" role="status">${this.said}</p>`;
  }

  private drawn(rectangle: Rectangle, index: number): TemplateResult {
    const across = (pixels: number): string => `${(100 * pixels) / this.imageWidth}%`;
    const down = (pixels: number): string => `${(100 * pixels) / this.imageHeight}%`;
    const style =
      `left:${across(rectangle.x - rectangle.width / 2)};top:${down(rectangle.y - rectangle.height / 2)};` +
      `width:${across(rectangle.width)};height:${down(rectangle.height)};transform:rotate(${rectangle.degrees}deg)`;
    return html`<button type="button" class="rectangle" style=${style} aria-describedby="hint" aria-label=${this.label(index)}
      @pointerdown=${(event: PointerEvent) => this.onDown(event, index)} @keydown=${(event: KeyboardEvent) => this.onKey(event, index)}>
      <span class="number" aria-hidden="true">${index + 1}</span>
      <span class="grip turn" data-grip="turn" aria-hidden="true"></span>
      <span class="grip size" data-grip="size" aria-hidden="true"></span>
    </button>`;
  }

  private label(index: number): string {
    const at = this.rectangles[index]!;
    return this.say('finger', index + 1, at.width, at.height, at.degrees);
  }

  private say(key: string, ...args: readonly number[]): string {
    return (this.texts[key] ?? '').replace(/\{(\d)\}/g, (_, place: string) => String(args[Number(place)] ?? ''));
  }

  private onDown(event: PointerEvent, index: number): void {
    const grip = ((event.target as HTMLElement).dataset['grip'] ?? 'move') as Grip;
    this.held = { index, grip, x: event.clientX, y: event.clientY, from: this.rectangles[index]! };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private onMove = (event: PointerEvent): void => {
    if (!this.held) {
      return;
    }
    const paper = this.renderRoot.querySelector('.paper')!.getBoundingClientRect();
    const scale = this.imageWidth / paper.width;
    const dx = (event.clientX - this.held.x) * scale;
    const dy = (event.clientY - this.held.y) * scale;
    const { from, grip, index } = this.held;
    if (grip === 'turn') {
      const angle = Math.atan2((event.clientX - paper.left) * scale - from.x, from.y - (event.clientY - paper.top) * scale);
      this.put(index, { ...from, degrees: (angle * 180) / Math.PI });
      return;
    }
    const turned = (from.degrees * Math.PI) / 180;
    const across = dx * Math.cos(turned) + dy * Math.sin(turned);
    const along = dy * Math.cos(turned) - dx * Math.sin(turned);
    this.put(index, grip === 'size' ? { ...from, width: from.width + 2 * across, height: from.height + 2 * along } : { ...from, x: from.x + dx, y: from.y + dy });
  };

  private onUp = (): void => {
    if (this.held) {
      this.held = undefined;
      this.tell();
    }
  };

  private onKey(event: KeyboardEvent, index: number): void {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      this.takeOut(index);
    } else {
      const changed = changedBy(event.key, event.shiftKey, this.rectangles[index]!, event.altKey ? 1 : KEY_STEP);
      if (!changed) {
        return;
      }
      this.put(index, changed);
      this.tell();
      this.said = this.label(index);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private put(index: number, wanted: Rectangle): void {
    const next = fitted(wanted, this.imageWidth, this.imageHeight);
    this.rectangles = this.rectangles.map((rectangle, at) => (at === index ? next : rectangle));
  }

  private addOne(): void {
    if (this.rectangles.length >= this.most) {
      this.said = this.say('full');
      this.requestUpdate();
      return;
    }
    const wanted = { x: this.imageWidth / 2, y: this.imageHeight / 2, width: this.imageWidth * NEW_SHARE, height: this.imageHeight * NEW_SHARE * 1.6, degrees: 0 };
    this.rectangles = [...this.rectangles, fitted(wanted, this.imageWidth, this.imageHeight)];
    this.tell();
    void this.focusOn(this.rectangles.length - 1);
  }

  private takeOut(index: number): void {
    this.rectangles = this.rectangles.filter((_, at) => at !== index);
    this.said = this.say('removed', index + 1);
    this.tell();
    void this.focusOn(Math.min(index, this.rectangles.length - 1));
  }

  private async focusOn(index: number): Promise<void> {
    await this.updateComplete;
    const all = this.renderRoot.querySelectorAll<HTMLElement>('.rectangle');
    (all[index] ?? this.renderRoot.querySelector<HTMLElement>('.add'))?.focus();
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('rectangles-change', { detail: { rectangles: this.rectangles } }));
  }
}

customElements.define('slap-editor', SlapEditor);
