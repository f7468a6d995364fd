/** Times as people read and type them, on the clock of the device. */

const language = (): string => document.documentElement.lang || 'en';

/** Hours and minutes, with the day where it is another one than today. */
export function clock(at: number): string {
  const day = new Date(at).toDateString() === new Date().toDateString() ? {} : ({ day: 'numeric', month: 'short' } as const);
  return new Date(at).toLocaleString(language(), { ...day, hour: '2-digit', minute: '2-digit', hour12: false });
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The value of an `<input type="datetime-local">`. */
export function toField(at: number): string {
  const time = new Date(at);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What was typed, or null where it says nothing other than the automatic time. */
export function fromField(value: string, automatic: number): number | null {
  const at = new Date(value).getTime();
  return Number.isNaN(at) || toField(at) === toField(automatic) ? null : at;
}
