import type { Fix, Nearest, Severity } from './rule.ts';
import type { RuleId } from './rules.ts';

/** Sorts problems by file, then by place, then by rule. */
export function sortProblems(problems: Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.rule, other.rule),
  );
}

/** Is one of the problems an error, which stops a build? */
export const hasErrors = (problems: Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** A mistake of an editor. A problem says where the mistake is, what is wrong and what to write instead. */
export interface Problem {
  rule: RuleId;
  severity: Severity;
  /** Path relative to the project. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  message: string;
  /** The end of the part of the file that the problem is about, after its last character. */
  endLine?: number;
  endColumn?: number;
  /** The fix that `npm run check -- --fix` can make. */
  fix?: Fix;
  /**
   * A name that is not in a registry. `withNearest` adds the nearest known name to the message later. The nearest name depends on
   * the whole registry, so it must not be cached with the problem.
   */
  nearest?: Nearest;
}

/** A problem before its file is known. */
export type LocalProblem = Omit<Problem, 'file'>;
