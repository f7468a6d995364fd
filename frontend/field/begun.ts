/** What somebody began to write down and neither kept nor discarded. */
import { parts } from './lines.js';
import type { Person } from './pack.js';
import type { Session } from './session.js';

export interface Begun {
  readonly person: Person;
  /** The check, or which form. */
  readonly what: string;
  readonly address: string;
}

const FORMS: Readonly<Record<string, string>> = { restraint: 'restraints', incident: 'events', force: 'events' };

export function begun({ drafts, pack }: Session): Begun[] {
  return Object.entries(drafts).flatMap(([key, draft]) => {
    const [kind = '', whom = ''] = key.split(':');
    const form = FORMS[kind];
    const person = pack.persons.find((each) => each.caseId === (form ? whom : kind));
    if (!person || (form && isEmpty(draft as object))) {
      return [];
    }
    const { checkId } = parts(key);
    const phase = pack.checks.find((check) => check.id === checkId)?.phase;
    return [form ? { person, what: kind, address: `#/${form}/${whom}` } : { person, what: checkId, address: `#/person/${kind}/${phase}` }];
  });
}

/** A form that was only refused, or emptied again. */
const isEmpty = (draft: object): boolean => Object.entries(draft).every(([part, value]) => part === 'refusal' || !value);
