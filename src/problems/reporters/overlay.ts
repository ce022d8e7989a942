import type { Problem } from '../problem.ts';

/** Sorts problems for the reader of one page: errors before warnings, and within each, problems in the files of the page first. */
export const mostUrgentFirst = (problems: Problem[], files: string[]): Problem[] =>
  [...problems].sort((one, other) => urgency(one, files) - urgency(other, files));

const urgency = ({ severity, file }: Problem, files: string[]) =>
  (severity === 'error' ? 0 : 2) + (files.includes(file) ? 0 : 1);
