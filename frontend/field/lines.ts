/** Which checks stand where, put together from the pack and from what was recorded since. */
import type { Draft, Kept, Line } from '../check-list/model.js';
import { clock } from '../check-list/times.js';
import type { AnswerItem, Pack, PackedAnswer, PackedCheck, Person } from './pack.js';
import type { Said, Session } from './session.js';
import type { Entry } from './shelf.js';
import { inWords, languageName, say, speaks } from './words.js';

export const keyOf = (caseId: string, checkId: string): string => `${caseId}:${checkId}`;

export function parts(key: string): { readonly caseId: string; readonly checkId: string } {
  const [caseId = '', checkId = ''] = key.split(':');
  return { caseId, checkId };
}

export interface Standing {
  readonly check: PackedCheck;
  readonly packed: PackedAnswer;
  readonly entry?: Answered;
  /** Answered before its part of the journey had begun, so it is still to be answered. */
  readonly early?: Answered;
}

type Answered = Entry & { readonly item: AnswerItem };

/** The checks of a person that are asked now, in the catalogue's order. */
export function standings(session: Session, person: Person): Standing[] {
  const { pack } = session;
  const restrained = session.restraints.some((each) => each.caseId === person.caseId);
  const latest = latestOf(session, person.caseId);
  return pack.checks.flatMap((check) => {
    const packed = person.checks.find((each) => each.checkId === check.id && (!each.onlyRestrained || restrained));
    const entry = latest.get(check.id);
    return packed ? [!entry ? { check, packed } : isEarly(entry) ? { check, packed, early: entry } : { check, packed, entry }] : [];
  });
}

const isEarly = ({ state, result }: Entry): boolean => state === 'ASIDE' && result?.because === 'NOT_YET';

function latestOf({ entries }: Session, caseId: string): Map<string, Answered> {
  const latest = new Map<string, Answered>();
  for (const entry of entries) {
    const { item } = entry;
    if (item.kind === 'ANSWER' && item.caseId === caseId) {
      latest.set(item.checkId, { ...entry, item });
    }
  }
  return latest;
}

export const verdict = ({ packed, entry }: Standing): 'PASS' | 'FAIL' | null => entry?.item.verdict ?? packed.verdict;

export interface Tally {
  readonly all: number;
  readonly answered: number;
  readonly failed: number;
}

export function tally(all: readonly Standing[]): Tally {
  const verdicts = all.map(verdict);
  return { all: all.length, answered: verdicts.filter((each) => each !== null).length, failed: verdicts.filter((each) => each === 'FAIL').length };
}

export function line(session: Session, person: Person, standing: Standing, title: string): Line {
  const { check, packed, early } = standing;
  const kept = keptOf(standing);
  const closed = session.isRetired(person.caseId, check.id) ? say('retired') : undefined;
  return {
    key: keyOf(person.caseId, check.id),
    title,
    about: [title === inWords(check) ? check.id : (person.seat ? say('seat', person.seat) : person.number), ...consequence(check), ...(early ? [say('early', clock(Date.parse(early.item.at)))] : [])],
    hint: speaks() === 'es' ? check.evidenceEs : check.evidenceEn,
    blocking: check.blocking,
    failure: say(check.blocking ? 'failStops' : check.incident ? 'failOpens' : 'failNotes'),
    ...(kept ?? fromPack(packed) ? { kept: (kept ?? fromPack(packed))! } : {}),
    ...(closed === undefined ? {} : { closed }),
  };
}

function consequence(check: PackedCheck): string[] {
  return check.blocking ? [say('blocking')] : check.incident ? [say('opens')] : [];
}

function fromPack({ verdict: said, at, by, evidence, place }: PackedAnswer): Kept | undefined {
  return said === null ? undefined : { verdict: said, who: say('who', by ?? '', at ? clock(Date.parse(at)) : ''), evidence, place, remark: '', pictures: 0, waits: false };
}

function keptOf({ entry }: Standing): Kept | undefined {
  if (!entry) {
    return undefined;
  }
  const { item, state, result } = entry;
  const at = clock(Date.parse(item.at));
  return {
    verdict: item.verdict,
    who: say('you', at),
    ...(item.atSaid ? { corrected: say('said', clock(Date.parse(item.atSaid)), at) } : {}),
    evidence: item.evidence,
    place: item.place,
    remark: item.remark,
    ...ownWords(item),
    pictures: item.photos.length,
    waits: state === 'WAITS',
    ...(state === 'ASIDE' && result ? { trouble: result.text } : {}),
  };
}

/** In which language the person's words were said and who interpreted. */
function ownWords({ remark, remarkLanguage = '', interpreter = '' }: AnswerItem): Pick<Kept, 'remarkLanguage' | 'heard'> {
  if (remark === '' || (remarkLanguage === '' && interpreter === '')) {
    return {};
  }
  return { remarkLanguage, heard: interpreter ? say('spoken', languageName(remarkLanguage || 'und'), interpreter) : say('spokenAlone', languageName(remarkLanguage)) };
}

/** The phase that is answered now: the first with something open. */
export function phaseNow(pack: Pack, all: readonly Standing[]): string {
  const phases = pack.phases.filter((phase) => all.some((each) => each.check.phase === phase.code));
  const open = phases.find((phase) => all.some((each) => each.check.phase === phase.code && verdict(each) === null));
  return (open ?? phases.at(-1))?.code ?? '';
}

/** What somebody typed, as it is recorded. */
export function answered(caseId: string, checkId: string, basis: number, draft: Draft): Said {
  const signed = draft.signature ? [draft.signature] : [];
  return {
    kind: 'ANSWER', caseId, checkId, verdict: draft.verdict, place: draft.place.trim(), evidence: draft.evidence.trim(), remark: draft.remark.trim(),
    remarkLanguage: draft.language, interpreter: draft.interpreter.trim(),
    basis, photos: [...draft.pictures, ...signed], signature: draft.signature,
    atSaid: draft.atSaid === null ? null : new Date(draft.atSaid).toISOString(),
  };
}
