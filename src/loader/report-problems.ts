import { AstroError } from 'astro/errors';
import { IS_PREVIEW } from '../preview.ts';
import type { Problem } from '../problems/problem.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { strictHint } from '../problems/strict-hint.ts';

/**
 * Are ids that are not locked, and days of publication in the future, errors? They are in CI. They are not in a preview, which is
 * for colleagues.
 */
export const IS_STRICT = process.env['CI'] === 'true' && !IS_PREVIEW;

/**
 * Prints the problems, except problems whose lines are in `printed`, and the hint of `problems/strict-hint.ts` if there is one.
 * Returns the lines of all problems, for `printed` of the next call.
 */
export function printProblems(problems: Problem[], printed: ReadonlySet<string> = new Set()): Set<string> {
  const lines = problems.map(formatProblem);
  const hint = strictHint(problems, IS_STRICT);
  const fresh = [...lines.filter(line => !printed.has(line)), ...(hint === null ? [] : [hint])];
  // In one call, because an archive may have thousands of problems.
  if (fresh.length > 0) console.error(fresh.join('\n'));
  return new Set(lines);
}

/** Returns a line with the number of errors; `null` if there are none. */
export function errorSummary(problems: Problem[]): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? null : `${errors} ${errors === 1 ? 'error' : 'errors'} in the content, listed above`;
}

/**
 * Returns the error that ends a build. The error has no stack, because Astro would print the stack. The mistake is in the
 * content, so a stack of the code does not help.
 */
export function contentError(summary: string): AstroError {
  const error = new AstroError(`${summary}: nothing is published until they are fixed.`, HINT);
  error.stack = '';
  return error;
}

const HINT =
  '`npm run check` lists them without building, and `npm run check -- --explain <rule>` says what a rule is for.';
