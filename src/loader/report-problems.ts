import { AstroError } from 'astro/errors';
import { IS_PREVIEW } from '../preview.ts';
import type { Problem } from '../problems/problem.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { strictHint } from '../problems/strict-hint.ts';

/**
 * Are ids without a lock, and days of publication in the future, errors? Yes in CI, but not in a preview, which only colleagues
 * read.
 */
export const IS_STRICT = process.env['CI'] === 'true' && !IS_PREVIEW;

/**
 * Prints the problems as lines, except lines in `printed`. Prints the hint of `problems/strict-hint.ts` too, if there is one.
 * Returns all lines, for `printed` of the next call.
 */
export function printProblems(
  problems: Problem[],
  printed: ReadonlySet<string> = new Set(),
  lineOf: (problem: Problem) => string = formatProblem,
): Set<string> {
  const lines = problems.map(lineOf);
  const hint = strictHint(problems, IS_STRICT);
  const fresh = [...lines.filter(line => !printed.has(line)), ...(hint === null ? [] : [hint])];
  // In one call, because an archive may have thousands of problems.
  if (fresh.length > 0) console.error(fresh.join('\n'));
  return new Set(lines);
}

/** Returns a line with the number of errors. `null` if there are no errors. */
export function errorSummary(problems: Problem[]): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? null : `${errors} ${errors === 1 ? 'error' : 'errors'} in the content, listed above`;
}

/**
 * Returns the error that ends a build. It has no stack, which Astro would print: the mistake is in the content, not in the code.
 */
export function contentError(summary: string): AstroError {
  const error = new AstroError(`${summary}: nothing is published until they are fixed.`, HINT);
  error.stack = '';
  return error;
}

const HINT =
  '`npm run check` lists them without building, and `npm run check -- --explain <rule>` says what a rule is for.';
