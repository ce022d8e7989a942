import { AstroError } from 'astro/errors';
import { IS_PREVIEW } from '../preview.ts';
import type { Problem } from '../problems/problem.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { strictHint } from '../problems/strict-hint.ts';

/** A preview is for colleagues: what is not locked yet does not stop it. */
export const IS_STRICT = process.env['CI'] === 'true' && !IS_PREVIEW;

/** Prints the problems, except those `printed` before. Returns all that are printed now. */
export function printProblems(problems: Problem[], printed: ReadonlySet<string> = new Set()): Set<string> {
  const lines = problems.map(formatProblem);
  const hint = strictHint(problems, IS_STRICT);
  const fresh = [...lines.filter(line => !printed.has(line)), ...(hint === null ? [] : [hint])];
  // At once, because an archive may have thousands.
  if (fresh.length > 0) console.error(fresh.join('\n'));
  return new Set(lines);
}

/** Says how many errors there are; `null` if there are none. */
export function errorSummary(problems: Problem[]): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? null : `${errors} ${errors === 1 ? 'error' : 'errors'} in the content, listed above`;
}

/** The error that ends a build. The mistake is in the content, so the stack of the code that found it would not help; Astro would print it. */
export function contentError(summary: string): AstroError {
  const error = new AstroError(`${summary}: nothing is published until they are fixed.`, HINT);
  error.stack = '';
  return error;
}

const HINT =
  '`npm run check` lists them without building, and `npm run check -- --explain <rule>` says what a rule is for.';
