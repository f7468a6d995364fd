/** An answer as it was kept: who and when, what shows it, the person's own words, pictures. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { Kept } from './model.js';
import { say, type Texts } from './texts.js';

export function keptAnswer(texts: Texts, kept: Kept): TemplateResult {
  return html`<span>${say(texts, kept.verdict === 'PASS' ? 'passed' : 'failed')} · ${kept.who}${kept.waits ? html` · <b>${say(texts, 'waits')}</b>` : nothing}</span>
    ${kept.corrected ? html`<span>${kept.corrected}</span>` : nothing}
    ${kept.evidence ? html`<span>${kept.evidence}</span>` : nothing}
    ${kept.place ? html`<span>${kept.place}</span>` : nothing}
    ${kept.remark ? html`<blockquote lang=${kept.remarkLanguage || nothing}>${kept.remark}</blockquote>` : nothing}
    ${kept.remark && kept.heard ? html`<span>${kept.heard}</span>` : nothing}
    ${kept.images?.length ? html`<div class="pictures">${kept.images.map((image) => html`<a href=${image.address} target="_blank"><img src=${image.address} alt=${image.name} /></a>`)}</div>`
      : kept.pictures > 0 ? html`<span>${say(texts, 'pictures')}: ${kept.pictures}</span>` : nothing}
    ${kept.trouble ? html`<span class="trouble">${icon('alert')}<span>${kept.trouble}</span></span>` : nothing}`;
}
