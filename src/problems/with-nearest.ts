import type { Problem } from './problem.ts';
import type { Nearest } from './rule.ts';
import { didYouMean } from './suggest.ts';

/** Completes the messages about unknown names with the nearest name of the registry, or with what to do if none is near. */
export function withNearest(problems: Problem[], registry: Names): Problem[] {
  return problems.map(({ nearest, ...problem }) =>
    nearest === undefined
      ? problem
      : {
          ...problem,
          message: `${problem.message}${didYouMean(nearest.name, registry[nearest.among].keys()) || ': add it there'}`,
        },
  );
}

type Names = Record<Nearest['among'], { keys(): Iterable<string> }>;
