import type { Problem } from '../problem.ts';

/** Returns a problem as `npm run check -- --json` prints it: `fixable` says whether there is a fix, and `nearest` is left out. */
export function jsonProblem({ fix, nearest: _, ...problem }: Problem): JsonProblem {
  return { ...problem, fixable: fix !== undefined };
}

type JsonProblem = Omit<Problem, 'fix' | 'nearest'> & { fixable: boolean };
