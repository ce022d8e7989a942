import type { Problem } from '../problem.ts';

/** For whoever is looking at one page: errors before warnings, and of each those in the files of the page before the others. */
export const mostUrgentFirst = (problems: Problem[], files: string[]): Problem[] =>
  [...problems].sort((one, other) => urgency(one, files) - urgency(other, files));

const urgency = ({ severity, file }: Problem, files: string[]) =>
  (severity === 'error' ? 0 : 2) + (files.includes(file) ? 0 : 1);
