/** A text to compare spellings by: no case, no diacritics. */
export const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The known words spelt most like one, nearest first and of equal ones the more frequent: one slip in a short word, two from six
 * letters, three from ten. The word itself is not among them; `known` is in order of frequency.
 */
export function nearestWords(word: string, known: readonly string[], most: number): string[] {
  const typed = bare(word);
  const slips = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
  return known
    .filter(candidate => Math.abs(candidate.length - typed.length) <= slips)
    .map(candidate => ({ candidate, far: distance(typed, bare(candidate)) }))
    .filter(({ far }) => far > 0 && far <= slips)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment). */
export function distance(one: string, other: string): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwap = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      current[at] = Math.min(
        (above[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, current];
  }
  return above[other.length] ?? 0;
}
