import { LOCALE } from './language.ts';

/**
 * Formats a date for readers: `2025-04-14` as `14 April 2025`, `2025-04` as `April 2025`, `2025` as `2025`. `date` must have one
 * of these forms; the function does not check it.
 */
export function formatDate(date: string): string {
  const known = written.get(date);
  if (known !== undefined) return known;
  const words = date.length === 4 ? date : formatter(date).format(instant(date));
  written.set(date, words);
  return words;
}

/** Formatted dates are kept, because the same days occur on many pages. */
const written = new Map<string, string>();

/**
 * Formats a period: `2024-06-18/2024-06-19` as `18–19 June 2024`, and `2024-06-30/2024-07-02` as `30 June – 2 July 2024`. The
 * space before the dash is a no-break space. A single date is formatted as by `formatDate`. `fromTo` joins two years
 * (`2023/2024`), and dates of different precision (`2024-06-18/2024-07`).
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

/** Formatters are made once, because it is slow to make them. */
const [ofDay, ofMonth] = ([{ day: 'numeric' }, {}] as const).map(
  day => new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' }),
) as [Intl.DateTimeFormat, Intl.DateTimeFormat];
const formatter = (date: string) => (date.length > 7 ? ofDay : ofMonth);

const instant = (date: string) => new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);

/** The formatted date, or `notKnown` if there is no date. */
export const dateWords = (date: string | null, notKnown: string): string =>
  date === null ? notKnown : formatDate(date);
