import { LOCALE } from './language.ts';

/**
 * Formats a day, month or year for readers: `14 April 2025`, `April 2025`, `2025`. `date` must be of the form `2025-04-14`,
 * `2025-04` or `2025`, which is not checked.
 */
export function formatDate(date: string): string {
  const known = written.get(date);
  if (known !== undefined) return known;
  const words = date.length === 4 ? date : formatter(date).format(instant(date));
  written.set(date, words);
  return words;
}

/** A cache of formatted dates, because the same days occur on many pages. */
const written = new Map<string, string>();

/**
 * Formats a period: `2024-06-18/2024-06-19` as `18–19 June 2024`. A single date is formatted as by `formatDate`. The dash between
 * two single words or numbers has no spaces. Any other dash has a no-break space before it and a space after it: `30 June – 2
 * July 2024`. `fromTo` joins two different years, or two dates of different precision.
 */
export function formatPeriod(period: string, fromTo: (from: string, to: string) => string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined || from === to) return formatDate(from);
  if (from.length !== to.length || from.length === 4) return fromTo(formatDate(from), formatDate(to));
  const parts = formatter(from).formatRangeToParts(instant(from), instant(to));
  const written = (source: string) => textOf(parts.filter(part => part.source === source));
  const dash = /\s/u.test(written('startRange') + written('endRange')) ? '\u00a0– ' : '–';
  return textOf(parts).replace(/\s*[–-]\s*/u, dash);
}

const textOf = (parts: { value: string }[]) => parts.map(({ value }) => value).join('');

/** Each of the two formatters is made once, because making one is slow. */
const [ofDay, ofMonth] = ([{ day: 'numeric' }, {}] as const).map(
  day => new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' }),
) as [Intl.DateTimeFormat, Intl.DateTimeFormat];
const formatter = (date: string) => (date.length > 7 ? ofDay : ofMonth);

const instant = (date: string) => new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);

/** The formatted date, or `notKnown` if there is no date. */
export const dateWords = (date: string | null, notKnown: string): string =>
  date === null ? notKnown : formatDate(date);
