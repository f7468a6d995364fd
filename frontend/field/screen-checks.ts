/** One person after the other, or one check across all persons: the same list of cards. */
import { html, nothing, type TemplateResult } from 'lit';
import '../check-list/check-list.js';
import { icon } from '../check-list/icons.js';
import type { Draft, Language, Line } from '../check-list/model.js';
import { line, standings, tally, type Standing } from './lines.js';
import type { Person } from './pack.js';
import { ring } from './ring.js';
import type { Session } from './session.js';
import type { Stage } from './stage.js';
import { inWords, languageName, listTexts, say } from './words.js';

/** Languages that come up again and again on these journeys; those of the people come first. */
const USUAL = ['es', 'en', 'pt', 'fr', 'ht', 'guc', 'kwi', 'pbb', 'qu', 'zh', 'ar'];

export function personChecks(stage: Stage, person: Person, phase: string): TemplateResult {
  const { session } = stage;
  const all = standings(session, person);
  const phases = session.pack.phases.filter((each) => all.some((standing) => standing.check.phase === each.code));
  const shown = all.filter((each) => each.check.phase === phase);
  const { persons } = session.pack;
  const place = persons.indexOf(person);
  return html`<header class="head"><div class="grow"><h1>${person.name}</h1>${facts(person)}</div>${ring(tally(all))}</header>
    ${session.isUnavailable(person) ? html`<p class="sentence">${icon('hold')}<span>${session.news?.sentence || inWords(session.pack.sentence)}</span></p>` : nothing}
    ${links(session, person)}
    <nav class="tabs" aria-label=${say('phases')}>${phases.map((each) => tab(each.code === phase, `#/person/${person.caseId}/${each.code}`, inWords(each), all.filter((standing) => standing.check.phase === each.code)))}</nav>
    <h2 class="spoken">${inWords(phases.find((each) => each.code === phase) ?? session.pack.phases[0]!)}</h2>
    ${checkList(stage, shown.map((each) => line(session, person, each, inWords(each.check))))}
    ${steps(stage, say('previous'), say('next'), shown, address(persons[place - 1], phase), address(persons[place + 1], phase))}`;
}

const address = (person: Person | undefined, phase: string): string | undefined => person && `#/person/${person.caseId}/${phase}`;

export function oneCheck(stage: Stage, checkId: string): TemplateResult {
  const { session } = stage;
  const check = session.pack.checks.find((each) => each.id === checkId);
  const all = session.pack.persons.flatMap((person) => standings(session, person).filter((each) => each.check.id === checkId).map((standing) => ({ person, standing })));
  const place = session.pack.checks.findIndex((each) => each.id === checkId);
  const next = session.pack.checks[place + 1];
  return html`<header class="head"><div class="grow"><h1 class="long">${check ? inWords(check) : ''}</h1></div>${ring(tally(all.map((each) => each.standing)))}</header>
    <h2 class="spoken">${say('people')}</h2>
    ${checkList(stage, all.map(({ person, standing }) => line(session, person, standing, person.name)))}
    ${steps(stage, '', say('nextCheck'), all.map((each) => each.standing), undefined, next && `#/check/${next.id}`)}`;
}

function facts(person: Person): TemplateResult {
  const spoken = person.languages.split(/[, ]+/).filter(Boolean).map(languageName).join(', ');
  return html`<ul class="facts">
    ${person.seat ? html`<li>${icon('seat')}${say('seat', person.seat)}</li>` : nothing}
    ${spoken ? html`<li>${icon('speech')}${say('speaks', spoken)}</li>` : nothing}
    ${person.birthYear ? html`<li>${say('born', person.birthYear)}</li>` : nothing}
    ${person.needs.map((need) => html`<li>${inWords(need)}</li>`)}
  </ul>`;
}

function links({ pack, restraints }: Session, person: Person): TemplateResult {
  const on = restraints.some((each) => each.caseId === person.caseId && each.endedAt === undefined);
  return html`<p class="acts">
    ${pack.kinds.includes('RESTRAINT_START') ? html`<a class="act quiet" href="#/restraints/${person.caseId}">${icon('link')}<span>${say('restraints')}${on ? html` · <b>${say('restrained')}</b>` : nothing}</span></a>` : nothing}
    ${pack.events && pack.kinds.includes('INCIDENT') ? html`<a class="act quiet" href="#/events/${person.caseId}">${icon('alert')}${say('events')}</a>` : nothing}
  </p>`;
}

function tab(here: boolean, to: string, name: string, of: readonly Standing[]): TemplateResult {
  const { all, answered } = tally(of);
  return html`<a href=${to} aria-current=${here ? 'page' : nothing}>${name} <span class="help">${answered}/${all}</span></a>`;
}

function steps(stage: Stage, previous: string, next: string, shown: readonly Standing[], before: string | undefined, after: string | undefined): TemplateResult {
  const { all, answered } = tally(shown);
  return html`<footer class="bar">
    ${before ? html`<a class="act quiet" href=${before} aria-label=${previous}>${icon('back')}</a>` : nothing}
    <span class="grow help">${all === answered ? say('allDone') : say('left', all - answered)}</span>
    ${after ? html`<a class="act" href=${after}>${next}${icon('next')}</a>` : html`<button type="button" class="act quiet" @click=${() => stage.go('#/')}>${say('people')}</button>`}
  </footer>`;
}

function checkList(stage: Stage, lines: readonly Line[]): TemplateResult {
  const { session } = stage;
  if (lines.length === 0) {
    return html`<p class="help">${say('noChecks')}</p>`;
  }
  return html`<check-list .texts=${listTexts()} .lines=${lines} .drafts=${session.drafts as Record<string, Draft>} .pictures=${session.pictures}
    .languages=${languages(session)} .now=${session.clock.now} ?camera=${session.pack.photos} ?remarks=${session.pack.reader.role === 'COORDINATOR'} quick></check-list>`;
}

function languages(session: Session): Language[] {
  const spoken = session.pack.persons.flatMap((person) => person.languages.split(/[, ]+/).filter(Boolean));
  return [...new Set([...spoken, ...USUAL])].map((code) => ({ code, name: languageName(code) }));
}
