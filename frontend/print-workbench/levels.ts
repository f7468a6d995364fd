import { html, type TemplateResult } from 'lit';
import { ALL_LEVELS, type Levels } from './prepared-print.js';
import { say, type Texts } from './texts.js';

const LEAST_APART = 8;

/** Two sliders that say which grey becomes black and which white. */
export function levels(texts: Texts, now: Levels, set: (levels: Levels) => void): TemplateResult {
  const value = (event: Event): number => (event.target as HTMLInputElement).valueAsNumber;
  const slider = (name: string, at: number, to: (value: number) => Levels): TemplateResult => html`<label>
    <span>${say(texts, name)}</span>
    <input type="range" min="0" max="255" .value=${String(at)} @input=${(event: Event) => set(to(value(event)))} />
    <output>${at}</output>
  </label>`;
  return html`<div class="levels" role="group" aria-label=${say(texts, 'levels')}>
    ${slider('levels.dark', now.dark, (dark) => ({ ...now, dark: Math.min(dark, now.light - LEAST_APART) }))}
    ${slider('levels.light', now.light, (light) => ({ ...now, light: Math.max(light, now.dark + LEAST_APART) }))}
    <button type="button" @click=${() => set(ALL_LEVELS)}>${say(texts, 'levels.reset')}</button>
  </div>`;
}
