import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from './sheet.js';
import { say, type Texts } from './texts.js';

/** By which letter a print is called. */
export const letter = (part: Part): string => (part === 'probe' ? 'A' : 'B');

export interface Stage {
  readonly part: Part;
  readonly finger: string;
  /** Pixels an inch of the print; absent where there is none. */
  readonly dpi: number | undefined;
  readonly mirrored: boolean;
  readonly failed: boolean;
  focus(): void;
  key(event: KeyboardEvent): void;
  again(): void;
}

/** Where one print lies, with what it is, and what is not as it was taken. */
export function stage(texts: Texts, of: Stage): TemplateResult {
  const { part, dpi } = of;
  return html`<div class="stage ${part}" role="application" tabindex="0" aria-describedby="hint"
    aria-label="${letter(part)}. ${say(texts, part)}. ${of.finger}" @focus=${of.focus} @keydown=${of.key}>
    <canvas class="paper" hidden aria-hidden="true"></canvas>
    <span class="caption" aria-hidden="true"><b>${letter(part)}</b> ${say(texts, part)}</span>
    ${dpi === undefined
      ? html`<p class="message">${say(texts, 'noPrint')}</p>`
      : html`<span class="caption low">${say(texts, 'resolution', dpi)}</span>
          ${of.mirrored ? html`<p class="mirrored">${say(texts, 'mirrored')}</p>` : nothing}
          ${of.failed ? html`<p class="message">${say(texts, 'failed')} <button type="button" @click=${of.again}>${say(texts, 'again')}</button></p>` : nothing}`}
  </div>`;
}
