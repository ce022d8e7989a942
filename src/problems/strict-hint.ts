import type { Problem } from './problem.ts';

/**
 * Returns a sentence about warnings that are errors because of `CI=true`. The result is `null` without `CI=true` (`isStrict`), or
 * if no problem is such an error.
 */
export function strictHint(problems: Problem[], isStrict: boolean): string | null {
  const isStricter = problems.some(
    ({ rule, severity }) => severity === 'error' && (rule === 'unlocked' || rule === 'future-date'),
  );
  return isStrict && isStricter
    ? 'CI=true: ids that are not locked, and days of publication that have not come, are errors here and warnings elsewhere.'
    : null;
}
