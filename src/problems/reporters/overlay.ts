import type { Problem } from '../problem.ts';

/**
 * Sorts problems for the development overlay of a page: errors, then warnings, then notes. In each of these groups, problems in
 * `files`, the content files of the page, come first.
 */
export const mostUrgentFirst = (problems: Problem[], files: string[]): Problem[] =>
  [...problems].sort((one, other) => urgency(one, files) - urgency(other, files));

const RANKS = { error: 0, warning: 1, note: 2 };
const urgency = ({ severity, file }: Problem, files: string[]) =>
  RANKS[severity] * 2 + (files.includes(file) ? 0 : 1);
