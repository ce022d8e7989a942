import type { QueryMatch } from './matches.ts';

/**
 * Returns the ids of the matches in order of relevance. Of two records, the one to which the first of these points applies comes
 * first. If a point applies to both or neither, the next point decides.
 * 1. The record is in `own`: it belongs to a speaker, outlet, topic or author that the query names.
 * 2. More terms of the query are in the record in the form nearest to what was typed.
 * 3. More terms of the query are in the record in the order of the query.
 * 4. The terms of the query are closer together in the record.
 * 5. The first of the terms comes earlier in the record.
 * 6. The record is newer.
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
