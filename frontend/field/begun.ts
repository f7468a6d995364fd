/** What somebody began to write down and neither kept nor discarded. */
import { parts } from './lines.js';
import type { Person } from './pack.js';
import type { Session } from './session.js';
import { inWords, say } from './words.js';

export interface Begun {
  readonly person: Person;
  readonly what: string;
  readonly address: string;
}

const FORMS = {
  restraint: { screen: 'restraints', word: 'RESTRAINT_START' },
  incident: { screen: 'events', word: 'INCIDENT' },
  force: { screen: 'events', word: 'FORCE' },
} as const;

export function begun({ drafts, pack }: Session): Begun[] {
  return Object.entries(drafts).flatMap(([key, draft]) => {
    const [kind = '', whom = ''] = key.split(':');
    const form = kind in FORMS ? FORMS[kind as keyof typeof FORMS] : undefined;
    const person = pack.persons.find((each) => each.caseId === (form ? whom : kind));
    if (!person || (form && isEmpty(draft as object))) {
      return [];
    }
    if (form) {
      return [{ person, what: say(form.word), address: `#/${form.screen}/${whom}` }];
    }
    const check = pack.checks.find((each) => each.id === parts(key).checkId);
    return check ? [{ person, what: `${check.id} ${inWords(check)}`, address: `#/person/${kind}/${check.phase}` }] : [];
  });
}

/** A form that was only refused, or emptied again. */
const isEmpty = (draft: object): boolean => Object.entries(draft).every(([part, value]) => part === 'refusal' || !value);
