import type { Problem } from '../problem.ts';

/**
 * Sorts problems for the development overlay of a page: errors, then warnings, then notes. Among problems of one severity, the
 * problems in `files` come first. `files` are the content files of the page.
 */
export function mostUrgentFirst(problems: Problem[], files: string[]): Problem[] {
  const groups = Map.groupBy(problems, problem => urgency(problem, files));
  return [...groups.keys()].sort((one, other) => one - other).flatMap(key => groups.get(key) ?? []);
}

const RANKS = { error: 0, warning: 1, note: 2 };
const urgency = ({ severity, file }: Problem, files: string[]) =>
  RANKS[severity] * 2 + (files.includes(file) ? 0 : 1);
