/** What waits on this device, what was put aside, and the end of the journey. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { begun } from './begun.js';
import { clock } from '../check-list/times.js';
import type { Session } from './session.js';
import type { Entry } from './shelf.js';
import type { Stage } from './stage.js';
import { say as sayInList } from '../check-list/texts.js';
import { counted, moment, photos, say } from './words.js';

export function waiting(stage: Stage): TemplateResult {
  const { session } = stage;
  const { pack } = session;
  return html`<header class="head"><div class="grow"><h1>${say('waitingTitle')}</h1>
      <p class="help">${say('taken', moment(Date.parse(pack.takenAt)), pack.reader.name, moment(Date.parse(pack.device.expires)))}</p></div></header>
    <p><b>${counted(session.waiting.length)}</b>${session.photosWaiting > 0 ? html` · ${photos(session.photosWaiting)}` : nothing}</p>
    <div><button type="button" class="act quiet" @click=${() => stage.courier.now()}>${icon('send')}${say('tryNow')}</button></div>
    ${entries(session, session.waiting)}
    ${session.aside.length > 0 ? html`<h2>${say('aside')}</h2><p class="help">${say('asideHelp')}</p>${entries(session, session.aside)}` : nothing}
    ${unfinished(session)}
    ${session.photosRefused > 0 ? html`<p class="trouble">${icon('alert')}<span>${say('neverPhotos', session.photosRefused)}</span></p>` : nothing}
    ${clearing(stage)}`;
}

function entries(session: Session, all: readonly Entry[]): TemplateResult {
  return html`<ul class="rows">${all.map(
    ({ item, result }) => html`<li class="row still"><span class="grow"><b>${session.person(item.caseId)?.name}</b>
      <span class="help">${item.kind === 'ANSWER' ? say('entryAnswer', item.checkId, sayInList({}, item.verdict === 'PASS' ? 'passed' : 'failed')) : say(item.kind)} · ${clock(Date.parse(item.at))}</span>
      ${result ? html`<span>${result.text}</span>` : nothing}</span></li>`,
  )}</ul>`;
}

function unfinished(session: Session): TemplateResult | typeof nothing {
  const all = begun(session);
  return all.length === 0
    ? nothing
    : html`<h2>${say('begun')}</h2><ul class="rows">${all.map(({ person, what, address }) => html`<li><a class="row" href=${address}><span class="grow"><b>${person.name}</b>
        <span class="help">${what}</span></span>${icon('next')}</a></li>`)}</ul>`;
}

function clearing(stage: Stage): TemplateResult {
  const { session } = stage;
  const waits = session.waiting.length > 0 || session.photosWaiting > 0 || begun(session).length > 0;
  return html`<section class="panel"><h2>${say('clear')}</h2>
    <p class="help" id="clear-why">${say(waits ? 'clearWaits' : 'clearWhy')}</p>
    ${stage.confirming && !waits
      ? html`<p role="alert"><b>${say('clearSure')}</b></p><div class="acts"><button type="button" class="act" @click=${stage.clear}>${say('clearYes')}</button>
          <button type="button" class="act quiet" @click=${() => stage.confirm(false)}>${say('cancel')}</button></div>`
      : html`<div><button type="button" class="act quiet" aria-describedby="clear-why" aria-disabled=${waits} @click=${() => !waits && stage.confirm(true)}>${say('clear')}</button></div>`}
  </section>`;
}
