import { AstroError } from 'astro/errors';
import { linesIn } from '../cache/lines-in.ts';
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

/**
 * Returns what a build needs of the problems until its end. A large archive may have a hundred thousand problems, so they are kept
 * as bytes.
 */
export function keptProblems(problems: Problem[]): KeptProblems {
  const bytes = Buffer.from(problems.map(problem => `${formatProblem(problem)}\n`).join(''));
  const hint = strictHint(problems, IS_STRICT);
  return {
    lines: () => linesIn(bytes),
    isLasting: problems.every(({ rule }) => rule !== 'future-date'),
    print() {
      process.stderr.write(bytes);
      if (hint !== null) console.error(hint);
    },
  };
}

export interface KeptProblems {
  lines(): Iterable<string>;
  /** False if there is a `future-date` problem. It ends when its day comes, although no input changes. */
  isLasting: boolean;
  /** Prints the lines, and the hint of `problems/strict-hint.ts` if there is one. */
  print(): void;
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
