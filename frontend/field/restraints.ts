/** The restraint log as this device knows it: what was on when the journey was taken along, and what was recorded since. */
import type { Item, Pack } from './pack.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Restrained {
  readonly restraint: string;
  readonly caseId: string;
  readonly mean: string;
  readonly reason: string;
  readonly startedAt: number;
  readonly looks: readonly number[];
  readonly endedAt?: number;
}

export const when = (item: Pick<Item, 'at' | 'atSaid'>): number => Date.parse(item.atSaid ?? item.at);

export function restraints(pack: Pack, items: readonly Item[]): Restrained[] {
  const log = new Map<string, Restrained>();
  for (const { caseId, restraints: on } of pack.persons) {
    for (const each of on) {
      log.set(each.restraint, { ...each, caseId, startedAt: Date.parse(each.startedAt), looks: each.looks.map((look) => Date.parse(look)) });
    }
  }
  const here = new Set(pack.persons.map((person) => person.caseId));
  for (const item of items) {
    if (item.kind === 'ANSWER' || item.kind === 'INCIDENT' || item.kind === 'FORCE' || !here.has(item.caseId)) {
      continue;
    }
    const known = log.get(item.restraint);
    if (item.kind === 'RESTRAINT_START') {
      const { restraint, caseId, mean = '', reason = '' } = item;
      log.set(restraint, { restraint, caseId, mean, reason, startedAt: when(item), looks: [] });
    } else if (known && item.kind === 'RESTRAINT_LOOK') {
      log.set(item.restraint, { ...known, looks: [...known.looks, when(item)] });
    } else if (known) {
      log.set(item.restraint, { ...known, endedAt: when(item) });
    }
  }
  return [...log.values()].sort((one, other) => one.startedAt - other.startedAt);
}

/** Every 15 minutes while the last look is within the first hour, every hour then (catalogue, TRN-01). */
export function nextLook(each: Restrained, rule: Pack['restraints']): number {
  const last = each.looks.at(-1) ?? each.startedAt;
  return last + (last < each.startedAt + HOUR ? rule.firstHourMinutes : rule.laterMinutes) * MINUTE;
}

export const minutes = (each: Restrained, now: number): number => Math.max(0, Math.floor(((each.endedAt ?? now) - each.startedAt) / MINUTE));
