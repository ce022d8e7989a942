const spellingKey = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Returns at most `most` words of `known` with a spelling like `word`, the nearest first. Equally near words keep the order of
 * `known`, in which frequent words must come first. `word` may have one typing error, two from six letters on, and three from ten
 * letters on. Words that differ from `word` only in case and diacritics are left out.
 */
export function nearestWords(word: string, known: readonly string[], most: number): string[] {
  const typed = spellingKey(word);
  const errors = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
  return known
    .filter(candidate => Math.abs(candidate.length - typed.length) <= errors)
    .map(candidate => ({ candidate, far: distance(typed, spellingKey(candidate)) }))
    .filter(({ far }) => far > 0 && far <= errors)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one text into the other
 * (optimal string alignment). Letters are UTF-16 code units.
 */
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
