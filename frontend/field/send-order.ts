/** In which order what waits is handed in. */
import type { Entry } from './shelf.js';

/** Whether somebody has to act on it. */
const presses = ({ item }: Entry): boolean => item.kind !== 'ANSWER' || item.verdict === 'FAIL';

/**
 * Person by person, of each in the order in which it was recorded: the server reads a person's list once for all that comes
 * together. Those of whom more waits than passed checks come first.
 */
export function personByPerson(waiting: readonly Entry[]): readonly Entry[] {
  const persons = new Map<string, Entry[]>();
  for (const entry of waiting) {
    const { caseId } = entry.item;
    const known = persons.get(caseId);
    if (known) {
      known.push(entry);
    } else {
      persons.set(caseId, [entry]);
    }
  }
  const all = [...persons.values()];
  return [...all.filter((each) => each.some(presses)), ...all.filter((each) => !each.some(presses))].flat();
}
