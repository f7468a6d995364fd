/** The restraint log of one person: what is on, looks, ends; and a form for a new one. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { clock, fromField, toField } from '../check-list/times.js';
import type { Coded, Person } from './pack.js';
import { minutes, nextLook, type Restrained } from './restraints.js';
import type { Session } from './session.js';
import type { Stage } from './stage.js';
import { toEmpty } from './way.js';
import { inWords, say } from './words.js';

export interface RestraintDraft {
  readonly mean: string;
  readonly reason: string;
  readonly authority: string;
  readonly atSaid: number | null;
  readonly refusal: string;
}

const NOTHING: RestraintDraft = { mean: '', reason: '', authority: '', atSaid: null, refusal: '' };
const LONGEST_AUTHORITY = 120;

export function restraintLog(stage: Stage, person: Person): TemplateResult {
  const { session } = stage;
  const log = session.restraints.filter((each) => each.caseId === person.caseId);
  return html`<header class="head"><div class="grow"><h1>${say('restraints')}</h1><p>${person.name}</p></div></header>
    ${log.length === 0 ? html`<p class="help">${say('restraintNone')}</p>` : html`<ul class="rows">${log.map((each) => row(stage, each))}</ul>`}
    <p class="help">${icon('bell')} ${say('alarmHelp')}</p>
    ${form(stage, person)}
    ${stage.trouble ? html`<p class="trouble" role="alert">${icon('alert')}<span>${stage.trouble}</span></p>` : nothing}`;
}

const named = (all: readonly Coded[], code: string): string => {
  const found = all.find((each) => each.code === code);
  return found ? inWords(found) : code;
};

function row(stage: Stage, each: Restrained): TemplateResult {
  const { session } = stage;
  const { means, reasons } = session.pack.restraints;
  const now = session.clock.now();
  const length = minutes(each, now);
  return html`<li class="row still"><span class="grow"><b>${named(means, each.mean)}</b>
      <span class="help">${named(reasons, each.reason)}</span>
      <span class="help">${each.endedAt === undefined ? say('since', clock(each.startedAt), length) : say('ended', clock(each.startedAt), clock(each.endedAt), length)}</span>
      ${each.endedAt === undefined ? due(session, each, now) : nothing}
      ${each.endedAt === undefined ? acts(stage, each) : nothing}</span></li>`;
}

function due(session: Session, each: Restrained, now: number): TemplateResult {
  const at = nextLook(each, session.pack.restraints);
  return html`<span class=${at <= now ? 'stop' : ''}><b>${say(at <= now ? 'lookLate' : 'lookDue', clock(at))}</b></span>`;
}

export function acts(stage: Stage, { caseId, restraint }: Restrained): TemplateResult {
  const said = (kind: 'RESTRAINT_LOOK' | 'RESTRAINT_END') => () => void stage.record({ kind, caseId, restraint, atSaid: null });
  return html`<span class="acts"><button type="button" class="act" @click=${said('RESTRAINT_LOOK')}>${say('looked')}</button>
    <button type="button" class="act quiet" @click=${said('RESTRAINT_END')}>${say('off')}</button></span>`;
}

function form(stage: Stage, person: Person): TemplateResult {
  const { session } = stage;
  const key = `restraint:${person.caseId}`;
  const draft = { ...NOTHING, ...(session.drafts[key] as RestraintDraft | undefined) };
  const now = session.clock.now();
  const change = (part: Partial<RestraintDraft>): void => stage.typed(key, { ...draft, refusal: '', ...part });
  const choice = (part: 'mean' | 'reason', all: readonly (Coded & { forbidden?: boolean })[]): TemplateResult => html`<div class="field"><label for=${part}>${say(part)}</label>
    <select id=${part} @change=${(event: Event) => change({ [part]: (event.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${draft[part] === ''}>${say('choose')}</option>
      ${all.map((each) => html`<option value=${each.code} ?selected=${draft[part] === each.code}>${each.forbidden ? say('forbidden', inWords(each)) : inWords(each)}</option>`)}
    </select></div>`;
  return html`<section class="panel"><h2>${say('restraintStart')}</h2>
    ${choice('mean', session.pack.restraints.means)}${choice('reason', session.pack.restraints.reasons)}
    <div class="field"><label for="authority">${say('authority')}</label>
      <input id="authority" maxlength=${LONGEST_AUTHORITY} autocomplete="off" .value=${draft.authority} @input=${(event: Event) => change({ authority: (event.target as HTMLInputElement).value })} /></div>
    <div class="field"><label for="started">${say('startedAt')}</label>
      <input id="started" type="datetime-local" .value=${toField(draft.atSaid ?? now)} @change=${(event: Event) => change({ atSaid: fromField((event.target as HTMLInputElement).value, now) })} /></div>
    <div role="alert" class="stop">${draft.refusal}</div>
    <div class="acts"><button type="button" class="act keep" @click=${(event: Event) => void keep(stage, person, key, draft, change, event)}>${say('record')}</button>
      ${key in session.drafts ? html`<button type="button" class="act quiet" @click=${() => stage.typed(key, null)}>${say('discard')}</button>` : nothing}</div>
  </section>`;
}

async function keep(stage: Stage, person: Person, key: string, draft: RestraintDraft, change: (part: Partial<RestraintDraft>) => void, event: Event): Promise<void> {
  const { mean, reason, atSaid } = draft;
  const authority = draft.authority.trim();
  if (!mean || !reason || !authority) {
    change({ refusal: say('recordMissing') });
    toEmpty(event);
  } else if (atSaid !== null && atSaid > stage.session.clock.now() + 60_000) {
    change({ refusal: say('recordFuture') });
  } else {
    await stage.record({ kind: 'RESTRAINT_START', caseId: person.caseId, restraint: crypto.randomUUID(), mean, reason, authority, atSaid: atSaid === null ? null : new Date(atSaid).toISOString() }, key);
  }
}
