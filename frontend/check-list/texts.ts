/** The words of the check list in the page's language; a page may say some of them in its own way. Placeholders are {0}, {1}. */
import { words, type Key } from './words.js';

export type { Key };
export type Texts = Readonly<Partial<Record<Key, string>>>;

export function say(texts: Texts, key: Key, ...args: readonly (string | number)[]): string {
  return (texts[key] ?? words()[key]).replace(/\{(\d)\}/g, (_, place: string) => String(args[Number(place)] ?? ''));
}
