import type { Fix, Nearest, Severity } from './rule.ts';
import type { RuleId } from './rules.ts';

/** Reading order: by file, then by place. */
export function sortProblems(problems: Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.rule, other.rule),
  );
}

export const hasErrors = (problems: Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** An editor’s mistake: where it is, what is wrong and what to write instead. */
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
  /** Where what it is about ends. */
  endLine?: number;
  endColumn?: number;
  /** What `npm run check -- --fix` can do about it. */
  fix?: Fix;
  /**
   * A name that a registry lacks. The nearest one that it has ends the message: `withNearest` adds it, since it depends on all names of the
   * registry and so is never kept.
   */
  nearest?: Nearest;
}

/** A problem before its file is known. */
export type LocalProblem = Omit<Problem, 'file'>;
