import type { Problem } from './problem.ts';
import type { Nearest } from './rule.ts';
import { didYouMean } from './suggest.ts';

/** Adds the nearest name of the registry to messages about unknown names. If no name is near, adds the advice to add the name. */
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
