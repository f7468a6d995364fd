import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { Finger } from './input.js';
import { say, type Texts } from './texts.js';

/** The fingers of both hands; the ones looked at show that, with a small picture of what was seen. */
export function strip(
  texts: Texts,
  fingers: readonly Finger[],
  current: number,
  seen: ReadonlyMap<number, string>,
  open: (code: number) => void,
): TemplateResult {
  const state = (finger: Finger): TemplateResult | string => {
    if (!finger.probe && !finger.candidate) {
      return say(texts, 'noPrint');
    }
    if (finger.code === current) {
      return say(texts, 'onScreen');
    }
    return seen.has(finger.code) ? html`${icon('check')}${say(texts, 'seen')}` : say(texts, 'notYet');
  };
  return html`<ol class="strip" aria-label=${say(texts, 'fingers')}>
    ${fingers.map((finger) => {
      const empty = !finger.probe && !finger.candidate;
      return html`<li>
        <button type="button" aria-current=${finger.code === current ? 'true' : 'false'} aria-disabled=${empty}
          @click=${() => (empty ? undefined : open(finger.code))}>
          ${seen.has(finger.code) ? html`<img alt="" src=${seen.get(finger.code)!} />` : html`<span class="none">${empty ? '–' : nothing}</span>`}
          <span class="words"><b>${finger.name}</b><span>${state(finger)}</span></span>
        </button>
      </li>`;
    })}
  </ol>`;
}
