import type { Problem } from './problem.ts';

/** Explains that `CI=true` turns some warnings into errors; `null` if this holds for none of the problems. */
export function strictHint(problems: Problem[], isStrict: boolean): string | null {
  const isStricter = problems.some(
    ({ rule, severity }) => severity === 'error' && (rule === 'unlocked' || rule === 'future-date'),
  );
  return isStrict && isStricter
    ? 'CI=true: ids that are not locked, and days of publication that have not come, are errors here and warnings elsewhere.'
    : null;
}
