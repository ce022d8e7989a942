import { passages } from '../corpus.ts';
import { dishonestBrackets } from './dishonest-brackets.ts';
import { dishonestEdges } from './dishonest-edges.ts';
import { dishonestOmissions } from './dishonest-omissions.ts';
import { dishonestWords } from './dishonest-words.ts';
import { drawer } from './draw.ts';
import { honestAlone, honestComposed } from './honest.ts';
import { honestWholes } from './honest-wholes.ts';
import type { Made } from './made.ts';

/**
 * Each function makes the generated pairs of its group, the same each time. Of each kind of dishonest edits, it returns at most a
 * fixed number of pairs.
 */
export const GROUPS: Record<Group, () => Made[]> = {
  'dishonest words': () => atMost(dishonestWords(passages, drawer(11)), 7000),
  'dishonest brackets': () => atMost(dishonestBrackets(passages, drawer(12)), 9000),
  'dishonest omissions and edges': () =>
    atMost([...dishonestOmissions(passages, drawer(13)), ...dishonestEdges(passages)], 9000),
  honest: () => [
    ...honestAlone(passages, 16, drawer(14)),
    ...honestWholes(passages),
    ...honestComposed(passages, 6000, drawer(15)),
  ],
};

/** At most `count` pairs of each kind, spread evenly over all pairs of that kind. */
function atMost(all: Made[], count: number): Made[] {
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  return [...kinds.values()].flatMap(some => {
    const step = Math.max(1, some.length / count);
    return Array.from(
      { length: Math.min(count, some.length) },
      (_, index) => some[Math.floor(index * step)],
    ).filter(made => made !== undefined);
  });
}

export type Group = 'dishonest words' | 'dishonest brackets' | 'dishonest omissions and edges' | 'honest';
