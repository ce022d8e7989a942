import type { Problem } from '../problem.ts';

/** Sorts problems for the reader of one page: errors, then warnings, then notes, and within each, problems in the files of the page first. */
export const mostUrgentFirst = (problems: Problem[], files: string[]): Problem[] =>
  [...problems].sort((one, other) => urgency(one, files) - urgency(other, files));

const RANKS = { error: 0, warning: 1, note: 2 };
const urgency = ({ severity, file }: Problem, files: string[]) =>
  RANKS[severity] * 2 + (files.includes(file) ? 0 : 1);
