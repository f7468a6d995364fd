/** The words of the workbench in the reader's language, given by the page. Placeholders are {0}, {1}. */
export type Texts = Readonly<Record<string, string>>;

export function say(texts: Texts, key: string, ...args: readonly (string | number)[]): string {
  return (texts[key] ?? '').replace(/\{(\d)\}/g, (_, place: string) => String(args[Number(place)] ?? ''));
}
