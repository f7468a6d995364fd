/** What happened to a person: an incident, or the use of force. What waits on this device stands above the forms. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { clock, fromField, toField } from '../check-list/times.js';
import type { Coded, Person } from './pack.js';
import { when } from './restraints.js';
import type { Stage } from './stage.js';
import { say as sayInList } from '../check-list/texts.js';
import type { Word } from './words-en.js';
import { toEmpty } from './way.js';
import { inWords, say } from './words.js';

type Part = 'checkId' | 'gravity' | 'text' | 'force' | 'reason' | 'injuries' | 'officers' | 'witnesses';

interface EventDraft extends Partial<Record<Part, string>> {
  readonly atSaid?: number | null;
  readonly refusal?: string;
}

const LONGEST: Partial<Record<Part, number>> = { text: 2000, officers: 200, witnesses: 300 };

export function events(stage: Stage, person: Person): TemplateResult {
  const { pack } = stage.session;
  const codes = pack.events;
  return html`<header class="head"><div class="grow"><h1>${say('events')}</h1><p>${person.name}</p></div></header>
    ${happened(person)}
    ${recorded(stage, person)}
    ${codes && pack.kinds.includes('INCIDENT') ? incident(stage, person, codes.gravities) : nothing}
    ${codes && pack.kinds.includes('FORCE') ? force(stage, person, codes) : nothing}
    ${stage.trouble ? html`<p class="trouble" role="alert">${icon('alert')}<span>${stage.trouble}</span></p>` : nothing}`;
}

/** What the record said when the journey was taken along. */
function happened({ happened: all = [] }: Person): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<h2>${say('eventsBefore')}</h2><ul class="rows">${all.map((each) => html`<li class="row still"><span class="grow"><span>${inWords(each)}</span>
        <span class="help">${clock(Date.parse(each.at))}</span></span></li>`)}</ul>`;
}

function recorded({ session }: Stage, person: Person): TemplateResult {
  const here = session.entries.filter(({ item }) => item.caseId === person.caseId && (item.kind === 'INCIDENT' || item.kind === 'FORCE'));
  return here.length === 0
    ? html`<p class="help">${say('eventsNone')}</p>`
    : html`<ul class="rows">${here.map(({ item, state, result }) => html`<li class="row still"><span class="grow"><b>${say(item.kind)}</b>
        <span class="help">${clock(when(item))}${state === 'WAITS' ? html` · <b>${sayInList({}, 'waits')}</b>` : nothing}</span>
        ${item.kind === 'INCIDENT' ? html`<span>${item.text}</span>` : nothing}
        ${state === 'ASIDE' && result ? html`<span class="stop">${result.text}</span>` : nothing}</span></li>`)}</ul>`;
}

function incident(stage: Stage, person: Person, gravities: readonly Coded[]): TemplateResult {
  const of = form(stage, `incident:${person.caseId}`, ['checkId', 'gravity', 'text'], 'incidentMissing');
  const checks = stage.session.pack.checks.filter((check) => person.checks.some((each) => each.checkId === check.id));
  return html`<section class="panel"><h2>${say('incidentNew')}</h2>
    ${of.choice('checkId', say('eventAbout'), checks.map((check) => ({ code: check.id, en: `${check.id} ${check.en}`, es: `${check.id} ${check.es}` })))}
    ${of.choice('gravity', say('gravity'), gravities)}
    ${of.words('text', say('happened'), say('happenedHelp'), true)}
    ${of.end(async (draft, atSaid) => stage.record({ kind: 'INCIDENT', caseId: person.caseId, checkId: draft.checkId!, gravity: draft.gravity!, text: draft.text!.trim(), atSaid }, of.key))}
  </section>`;
}

function force(stage: Stage, person: Person, codes: NonNullable<Stage['session']['pack']['events']>): TemplateResult {
  const of = form(stage, `force:${person.caseId}`, ['force', 'reason', 'injuries', 'officers'], 'forceMissing');
  return html`<section class="panel"><h2>${say('forceNew')}</h2><p class="help">${say('forceHelp')}</p>
    ${of.choice('force', say('forceKind'), codes.forces)}
    ${of.choice('reason', say('reason'), codes.reasons)}
    ${of.choice('injuries', say('injuries'), codes.injuries)}
    ${of.words('officers', say('officers'))}
    ${of.words('witnesses', say('witnesses'))}
    ${of.end(async (draft, atSaid) => stage.record({
      kind: 'FORCE', caseId: person.caseId, force: draft.force!, reason: draft.reason!, injuries: draft.injuries!,
      officers: draft.officers!.trim(), witnesses: draft.witnesses?.trim() ?? '', atSaid,
    }, of.key))}
  </section>`;
}

/** The fields of one form, kept as a draft with each key. */
function form({ session, typed }: Stage, key: string, needed: readonly Part[], missing: Word) {
  const draft = (session.drafts[key] ?? {}) as EventDraft;
  const now = session.clock.now();
  const change = (part: EventDraft): void => typed(key, { ...draft, refusal: '', ...part });
  const id = (part: string): string => `${key.split(':')[0]}-${part}`;
  const value = (event: Event): string => (event.target as HTMLInputElement).value;

  const choice = (part: Part, label: string, all: readonly Coded[]): TemplateResult => html`<div class="field"><label for=${id(part)}>${label}</label>
    <select id=${id(part)} @change=${(event: Event) => change({ [part]: value(event) })}>
      <option value="" ?selected=${!draft[part]}>${say('choose')}</option>
      ${all.map((each) => html`<option value=${each.code} ?selected=${draft[part] === each.code}>${inWords(each)}</option>`)}
    </select></div>`;

  const words = (part: Part, label: string, help = '', long = false): TemplateResult => html`<div class="field"><label for=${id(part)}>${label}</label>
    ${long
      ? html`<textarea id=${id(part)} maxlength=${LONGEST[part]!} .value=${draft[part] ?? ''} @input=${(event: Event) => change({ [part]: value(event) })}></textarea>`
      : html`<input id=${id(part)} maxlength=${LONGEST[part]!} autocomplete="off" .value=${draft[part] ?? ''} @input=${(event: Event) => change({ [part]: value(event) })} />`}
    ${help ? html`<span class="help">${help}</span>` : nothing}</div>`;

  const end = (record: (draft: EventDraft, atSaid: string | null) => Promise<boolean>): TemplateResult => {
    const keep = (event: Event): void => {
      const { atSaid = null } = draft;
      if (needed.some((part) => !draft[part]?.trim())) {
        change({ refusal: say(missing) });
        toEmpty(event);
      } else if (atSaid !== null && atSaid > session.clock.now() + 60_000) {
        change({ refusal: say('recordFuture') });
      } else {
        void record(draft, atSaid === null ? null : new Date(atSaid).toISOString());
      }
    };
    return html`<div class="field"><label for=${id('at')}>${say('happenedAt')}</label>
        <input id=${id('at')} type="datetime-local" .value=${toField(draft.atSaid ?? now)} @change=${(event: Event) => change({ atSaid: fromField(value(event), now) })} /></div>
      <div role="alert" class="stop">${draft.refusal ?? ''}</div>
      <div class="acts"><button type="button" class="act keep" @click=${keep}>${say('record')}</button>
        ${key in session.drafts ? html`<button type="button" class="act quiet" @click=${() => typed(key, null)}>${say('discard')}</button>` : nothing}</div>`;
  };
  return { key, choice, words, end };
}
