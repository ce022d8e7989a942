import type { Fix, Nearest, Severity } from './rule.ts';
import type { RuleId } from './rules.ts';

/**
 * `file:line:column  severity  rule  message`: one line a problem, as editors and terminals know it. Characters that show nothing, or turn
 * the line round, are written out (`\u202E`).
 */
export function formatProblem({ file, line, column, severity, rule, message }: Problem): string {
  const told = visible(message.replace(/(?<!\s)\s*[\r\n]\s*/gu, ' '));
  return `${visible(file)}:${line}:${column}  ${severity}  ${rule}  ${told}`;
}

/**
 * Text for a terminal: characters that show nothing, begin a new line, turn the line round or give the terminal an order are written out
 * (`\u001B`). Whatever an editor or a file system may have named goes through it before it is printed.
 */
export const visible = (text: string): string => text.replace(HIDDEN, escaped);

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

/** For whoever is looking at one page: errors before warnings, and of each those in the files of the page before the others. */
export const mostUrgentFirst = (problems: Problem[], files: string[]): Problem[] =>
  [...problems].sort((one, other) => urgency(one, files) - urgency(other, files));

const urgency = ({ severity, file }: Problem, files: string[]) =>
  (severity === 'error' ? 0 : 2) + (files.includes(file) ? 0 : 1);

export const hasErrors = (problems: Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu;
const escaped = (character: string) =>
  `\\u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
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
