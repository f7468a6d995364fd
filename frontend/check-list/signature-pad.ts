/** A field to sign in with a finger. Event: `signed` {picture}. */
import { LitElement, css, html, type TemplateResult } from 'lit';
import { small } from './camera.js';
import type { Picture } from './model.js';
import { say, type Texts } from './texts.js';
import { controls } from './styles.js';

const WIDTH = 900;
const HEIGHT = 300;

export class SignaturePad extends LitElement {
  static override styles = [controls, css`
    canvas { width: 100%; aspect-ratio: 3; background: #fff; border: 1.5px solid var(--line-control); border-radius: 12px; touch-action: none; cursor: crosshair; display: block; }
    .acts { display: flex; gap: 10px; margin-top: 10px; }
  `];

  static override properties = { texts: { attribute: false }, drawn: { state: true } };

  declare texts: Texts;
  declare drawn: boolean;
  private pen: CanvasRenderingContext2D | undefined;

  constructor() {
    super();
    this.texts = {};
    this.drawn = false;
  }

  protected override render(): TemplateResult {
    return html`<canvas width=${WIDTH} height=${HEIGHT} role="img" aria-label=${say(this.texts, 'signHelp')}
        @pointerdown=${this.down} @pointermove=${this.move}></canvas>
      <p class="help">${say(this.texts, 'signHelp')}</p>
      <div class="acts">
        <button type="button" class="act" ?disabled=${!this.drawn} @click=${() => void this.keep()}>${say(this.texts, 'signKeep')}</button>
        <button type="button" class="act quiet" @click=${this.clear}>${say(this.texts, 'signClear')}</button>
      </div>`;
  }

  protected override firstUpdated(): void {
    this.pen = this.renderRoot.querySelector('canvas')!.getContext('2d')!;
    this.clear();
  }

  private readonly clear = (): void => {
    const pen = this.pen!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.strokeStyle = '#14213d';
    pen.lineWidth = 5;
    pen.lineCap = pen.lineJoin = 'round';
    this.drawn = false;
  };

  private readonly down = (event: PointerEvent): void => {
    (event.target as Element).setPointerCapture(event.pointerId);
    this.pen!.beginPath();
    this.pen!.moveTo(...at(event));
    this.pen!.lineTo(...at(event));
    this.pen!.stroke();
    this.drawn = true;
  };

  private readonly move = (event: PointerEvent): void => {
    if (event.buttons > 0) {
      this.pen!.lineTo(...at(event));
      this.pen!.stroke();
    }
  };

  private async keep(): Promise<void> {
    const picture: Picture = await small(this.pen!.canvas);
    this.dispatchEvent(new CustomEvent('signed', { detail: { picture } }));
  }
}

function at(event: PointerEvent): [number, number] {
  const box = (event.target as Element).getBoundingClientRect();
  return [((event.clientX - box.left) * WIDTH) / box.width, ((event.clientY - box.top) * HEIGHT) / box.height];
}

customElements.define('signature-pad', SignaturePad);
