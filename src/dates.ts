import { SITE } from './site.ts';

/** A day, month or year as readers see it: `14 April 2025`, `April 2025`, `2025`. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(SITE.language, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** `2024-06-18/2024-06-19` as `18 June 2024 to 19 June 2024`. */
export function formatPeriod(period: string): string {
  return period.split('/').map(formatDate).join(' to ');
}
