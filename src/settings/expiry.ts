import type { SettingProblem, Site } from './settings.ts';

const DAYS_BEFORE = 30;

/**
 * Returns a warning if security.txt has expired or expires soon. It is no error, because an old contact must not stop news.
 * `today` is a day, such as `2025-04-14`. From the day of expiry on, a build leaves out security.txt.
 */
export function expiryProblems({ security }: Site, today: string): SettingProblem[] {
  if (security === null) return [];
  const { expires } = security;
  const message =
    expires <= today
      ? 'has come, so security.txt is left out: write a later day, at most a year ahead, or `security: null`'
      : expires <= daysLater(today, DAYS_BEFORE)
        ? 'is near: write a later day, at most a year ahead; from that day on security.txt is left out'
        : null;
  return message === null
    ? []
    : [
        {
          path: ['security', 'expires'],
          part: 'value',
          variable: null,
          message: `\`security.expires\` “${expires}” ${message}`,
          isWarning: true,
        },
      ];
}

/** Is there a security.txt on a day? There is none from the day of expiry on. */
export const hasSecurityTxt = (
  security: Site['security'],
  today: string,
): security is NonNullable<Site['security']> => security !== null && security.expires > today;

const daysLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
