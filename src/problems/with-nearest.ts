import type { Problem } from './problem.ts';
import type { Nearest } from './rule.ts';
import { didYouMean } from './suggest.ts';

/** Adds the nearest name of the registry to messages about unknown names. If no name is near, adds the advice to add the name. */
export function withNearest(problems: Problem[], registry: Names): Problem[] {
  return problems.map(given => {
    if (given.nearest === undefined) return given;
    const { nearest, ...problem } = given;
    const advice = didYouMean(nearest.name, registry[nearest.among].keys()) || ': add it there';
    return { ...problem, message: `${problem.message}${advice}` };
  });
}

type Names = Record<Nearest['among'], { keys(): Iterable<string> }>;
