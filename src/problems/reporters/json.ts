import type { Problem } from '../problem.ts';

/** Returns a problem for programs: `rule severity file line column message endLine endColumn fixable`. */
export function jsonProblem({ fix, nearest: _, ...problem }: Problem): JsonProblem {
  return { ...problem, fixable: fix !== undefined };
}

type JsonProblem = Omit<Problem, 'fix' | 'nearest'> & { fixable: boolean };
