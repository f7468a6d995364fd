/** The words of the check list in the reader's language, given by the page. Placeholders are {0}, {1}. */
export const KEYS = [
  'pass', 'fail', 'passed', 'failed', 'waits', 'evidence', 'place', 'remark', 'remarkHelp', 'language', 'languageNone', 'interpreter', 'interpreterHelp', 'keep',
  'cancel', 'more', 'correcting', 'camera', 'cameraHelp', 'picture', 'pictures', 'remove', 'at', 'changeTime', 'timeSaid', 'timeBoth', 'automatic', 'sign',
  'signHelp', 'signClear', 'signKeep', 'signed', 'noPicture', 'needsEvidence', 'reading', 'future', 'notKept',
] as const;

export type Key = (typeof KEYS)[number];
export type Texts = Readonly<Partial<Record<Key, string>>>;

export function say(texts: Texts, key: Key, ...args: readonly (string | number)[]): string {
  return (texts[key] ?? '').replace(/\{(\d)\}/g, (_, place: string) => String(args[Number(place)] ?? ''));
}
