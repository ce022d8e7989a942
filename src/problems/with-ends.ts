import type { Problem } from './problem.ts';

/**
 * Adds the end to problems that only have a start. The problem ends where the word at the start ends, or after one character if
 * no word begins there.
 *
 * Contract: `textOf` returns the text of a file, or `null` if the file could not be read. In an unreadable file, and at the end
 * of a line, a problem ends where it begins. A problem that is passed again must be about the same text: its end stays in memory,
 * because `npm run dev` passes the problems of all articles after each change.
 */
export function withEnds(problems: Problem[], textOf: (file: string) => string | null): EndedProblem[] {
  const lines = new Map<string, string[]>();
  const lineAt = (file: string, line: number) => {
    const known = lines.get(file) ?? linesOf(textOf(file) ?? '');
    lines.set(file, known);
    return known[line - 1] ?? '';
  };
  const withEnd = (problem: Problem): EndedProblem => {
    const { file, line, column, endLine, endColumn } = problem;
    if (endLine !== undefined && endColumn !== undefined) return { ...problem, endLine, endColumn };
    const rest = lineAt(file, line).slice(column - 1);
    const word = /^\S+/u.exec(rest)?.[0].length ?? Math.min(rest.length, 1);
    return { ...problem, endLine: line, endColumn: column + word };
  };
  return problems.map(problem => {
    const before = ended.get(problem);
    if (before) return before;
    const now = withEnd(problem);
    ended.set(problem, now);
    return now;
  });
}

/** Dividing by a text is several times as fast as by a pattern. */
const linesOf = (text: string): string[] =>
  text.includes('\r') ? text.split(/\r\n|\n|\r/u) : text.split('\n');

const ended = new WeakMap<Problem, EndedProblem>();

type EndedProblem = Problem & Required<Pick<Problem, 'endLine' | 'endColumn'>>;
