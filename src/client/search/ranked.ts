import type { QueryMatch } from './matches.ts';

/**
 * Ids in the order in which they are shown: first the records of those whom the query names, then records that have its words as they were
 * typed, then those in which the words follow each other, then those in which they are closest together or come earliest, then the newest.
 */
export function ranked(
  matches: ReadonlyMap<string, QueryMatch>,
  newestFirst: readonly string[],
  own: ReadonlySet<string>,
): string[] {
  const rows = newestFirst.flatMap(id => {
    const match = matches.get(id);
    return match
      ? [{ id, rank: [own.has(id) ? 0 : 1, -match.asTyped, -match.inOrder, match.span, match.start] }]
      : [];
  });
  // Sorting is stable, so that what is equal stays in the order of age.
  return rows
    .sort(({ rank: one }, { rank: other }) => {
      const differences = one.map((value, at) => value - (other[at] ?? 0));
      return differences.find(difference => difference !== 0) ?? 0;
    })
    .map(({ id }) => id);
}
