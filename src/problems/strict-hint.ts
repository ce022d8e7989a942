import type { Problem } from './problem.ts';

/** Says why problems are errors that would be warnings elsewhere, if there are such: `CI=true` makes reading strict. */
export function strictHint(problems: Problem[], isStrict: boolean): string | null {
  const isStricter = problems.some(
    ({ rule, severity }) => severity === 'error' && (rule === 'unlocked' || rule === 'future-date'),
  );
  return isStrict && isStricter
    ? 'CI=true: ids that are not locked, and days of publication that have not come, are errors here and warnings elsewhere.'
    : null;
}
