import type { QueryMatch } from './matches.ts';

/**
 * Returns the ids of the matches in order of relevance. A record comes before another by the first of these differences:
 * 1. It is in `own`: it belongs to a speaker, outlet, topic or author that the query names.
 * 2. It has more words of the query as they were typed.
 * 3. It has more words of the query in their order.
 * 4. Its words of the query are closer together.
 * 5. The first of these words comes earlier.
 * 6. It is newer.
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
  // Sorting is stable, so equal records stay newest first.
  return rows
    .sort(({ rank: one }, { rank: other }) => {
      const differences = one.map((value, at) => value - (other[at] ?? 0));
      return differences.find(difference => difference !== 0) ?? 0;
    })
    .map(({ id }) => id);
}
