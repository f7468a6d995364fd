/** Everybody on the journey, and one check for everybody. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { standings, tally, verdict, phaseNow, type Tally } from './lines.js';
import type { Person } from './pack.js';
import { ring } from './ring.js';
import type { Stage } from './stage.js';
import { inWords, say } from './words.js';

export function people(stage: Stage): TemplateResult {
  const { session } = stage;
  const all = session.pack.persons.map((person) => ({ person, standings: standings(session, person) }));
  const whole = tally(all.flatMap((each) => each.standings));
  return html`<header class="head"><div class="grow"><h1>${session.pack.journey.route}</h1><p class="help">${session.pack.journey.number}</p></div>${ring(whole)}</header>
    <h2>${say('people')}</h2>
    <ul class="rows">${all.map((each) => row(stage, each.person, tally(each.standings), phaseNow(session.pack, each.standings)))}</ul>
    <h2>${say('byCheck')}</h2>
    ${byCheck(stage)}`;
}

function row(stage: Stage, person: Person, sum: Tally, phase: string): TemplateResult {
  const { session } = stage;
  const on = session.restraints.some((each) => each.caseId === person.caseId && each.endedAt === undefined);
  return html`<li><a class="row" href="#/person/${person.caseId}/${phase}">
    <span class="grow"><b>${person.name}</b>
      <span class="help">${[person.seat ? say('seat', person.seat) : person.number, say('answered', sum.answered, sum.all), ...(sum.failed ? [say('failedCount', sum.failed)] : [])].join(' · ')}</span>
      ${session.isUnavailable(person) ? html`<span class="mark">${icon('hold')}${say('news')}</span>` : nothing}
      ${on ? html`<span class="mark">${icon('link')}${say('restrained')}</span>` : nothing}</span>
    ${icon(sum.answered === sum.all && sum.failed === 0 ? 'check' : 'next')}</a></li>`;
}

function byCheck(stage: Stage): TemplateResult {
  const { session } = stage;
  const all = session.pack.persons.flatMap((person) => standings(session, person));
  return html`${session.pack.phases.map((phase) => {
    const checks = session.pack.checks.filter((check) => check.phase === phase.code && all.some((each) => each.check.id === check.id));
    return checks.length === 0
      ? nothing
      : html`<details class="phase"><summary><span class="grow">${inWords(phase)}</span>${icon('next')}</summary><ul class="rows">${checks.map((check) => {
          const of = all.filter((each) => each.check.id === check.id);
          const open = of.filter((each) => verdict(each) === null).length;
          return html`<li><a class="row" href="#/check/${check.id}"><span class="grow">${inWords(check)}<span class="help">${check.id} · ${open === 0 ? say('allDone') : say('left', open)}</span></span>${icon(open === 0 ? 'check' : 'next')}</a></li>`;
        })}</ul></details>`;
  })}`;
}
