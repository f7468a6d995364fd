/** The application's words in the language that its reader chose. */
import type { Texts } from '../check-list/texts.js';
import type { Wording } from './pack.js';
import { ENGLISH, type Word } from './words-en.js';
import { SPANISH } from './words-es.js';

export type Tongue = 'en' | 'es';

let tongue: Tongue = navigator.language.startsWith('es') ? 'es' : 'en';

export const speaks = (): Tongue => tongue;

export function speak(now: Tongue): void {
  tongue = now;
  document.documentElement.lang = now;
  document.title = say('app');
}

export function say(word: Word, ...args: readonly (string | number)[]): string {
  return (tongue === 'es' ? SPANISH : ENGLISH)[word].replace(/\{(\d)\}/g, (_, place: string) => String(args[Number(place)] ?? ''));
}

export const inWords = (wording: Wording): string => wording[tongue];

/** "1 entry waits …", "37 entries wait …". */
export const counted = (count: number): string => (count === 0 ? say('waitsNone') : count === 1 ? say('waits1') : say('waits', count));

export const photos = (count: number): string => (count === 1 ? say('photos1') : say('photos', count));

/** Languages of the region that browsers call by their code. */
const RARE: Readonly<Record<string, string>> = { guc: 'Wayuunaiki', kwi: 'Awa Pit', pbb: 'Nasa Yuwe' };

export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([tongue], { type: 'language', fallback: 'none' }).of(code) ?? RARE[code] ?? code;
  } catch {
    return code;
  }
}

export function moment(at: number): string {
  return new Date(at).toLocaleString(tongue, { dateStyle: 'medium', timeStyle: 'short' });
}

/** What the check list says otherwise here. */
export const listTexts = (): Texts => ({ cameraHelp: say('cameraHelp') });
