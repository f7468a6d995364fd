/** What is always in sight: how much waits on this device, what is due, what the server told. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { nextLook, type Restrained } from './restraints.js';
import { acts } from './screen-restraints.js';
import type { Stage } from './stage.js';
import { clock } from '../check-list/times.js';
import { counted, inWords, photos, say } from './words.js';

const NOTICED = 60_000;

export function band({ session, courier }: Stage): TemplateResult {
  const count = session.waiting.length;
  const extra = session.photosWaiting > 0 ? ` · ${photos(session.photosWaiting)}` : '';
  const weather = courier.weather;
  const then =
    weather === 'refused' ? say('refused', courier.refusal)
    : weather === 'reached' || (weather === 'unknown' && count === 0) ? ''
    : say(weather);
  return html`<a class="band" href="#/waiting">${icon(weather === 'unreachable' || weather === 'refused' ? 'offline' : 'send')}
    <span><span role="status"><b>${counted(count)}${extra}</b>${then}</span>${then === '' && session.news ? say('reached', clock(session.news.at)) : nothing}</span></a>`;
}

export function due({ session }: Stage): Restrained[] {
  const now = session.clock.now();
  return session.restraints.filter((each) => each.endedAt === undefined && nextLook(each, session.pack.restraints) <= now);
}

export function notes(stage: Stage): TemplateResult {
  const { session } = stage;
  const news = session.news;
  const stopped = session.pack.persons.filter((person) => session.isUnavailable(person));
  return html`<aside class="notes">
    ${due(stage).map((each) => html`<div class="alarm" role="alert"><p>${icon('bell')}<span>${say('alarm', session.person(each.caseId)?.name ?? '')}</span></p>${acts(stage, each)}</div>`)}
    ${stopped.map((person) => html`<p class="sentence">${icon('hold')}<span><b>${person.name}.</b> ${news?.sentence || inWords(session.pack.sentence)}</span></p>`)}
    ${news?.revoked ? html`<p class="sentence">${icon('alert')}<span>${say('revoked')}</span></p>` : nothing}
    ${news && news.clockOffSeconds !== 0 ? html`<p class="sentence">${icon('clock')}<span>${say('clockOff', Math.round(Math.abs(news.clockOffSeconds) / 60))}</span></p>` : nothing}
    ${session.clock.setBack > NOTICED ? html`<p class="sentence">${icon('clock')}<span>${say('setBack')}</span></p>` : nothing}
  </aside>`;
}
