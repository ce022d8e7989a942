import type { QueryMatch } from './matches.ts';

/**
 * Returns the ids of the matches, the most relevant first. The first point that differs decides which of two records comes first:
 * 1. The record is in `own`: it belongs to a speaker, outlet, topic or author that the query names.
 * 2. More terms are in the record in the form nearest to the typed word (`asTyped`).
 * 3. The record has more phrases of the query (`inOrder`).
 * 4. The hits of several terms are closer together (`span`).
 * 5. The first hit of several terms comes earlier in the record (`start`).
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
