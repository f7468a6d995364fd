/** The line on top of every screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { say } from './words.js';

export interface Top {
  /** The journey that is open. */
  readonly route: string | undefined;
  readonly back: string;
  lock(): void;
  otherLanguage(): void;
}

export function top({ route, back, lock, otherLanguage }: Top): TemplateResult {
  const home = location.hash.length <= 2;
  return html`<header class="top">${route && !home ? html`<a class="tool" href=${back} aria-label=${say('back')}>${icon('back')}</a>` : nothing}
    <span class="name grow">${route ?? 'Puente'}</span>
    ${route ? html`<button type="button" class="tool" aria-label=${say('lock')} @click=${lock}>${icon('lock')}</button>` : nothing}
    <button type="button" class="tool" @click=${otherLanguage}>${say('language')}</button></header>`;
}
