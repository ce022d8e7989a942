import { distance } from 'fastest-levenshtein';

/**
 * Returns “, did you mean `x`?” for a mistyped name, as the end of a sentence. The result is empty if no known name is near
 * (`nearestName`).
 */
export function didYouMean(value: string, known: Iterable<string>): string {
  const nearest = nearestName(value, known);
  return nearest === undefined ? '' : `, did you mean \`${nearest}\`?`;
}

/**
 * Returns the known name that is nearest to a mistyped name; `undefined` if none is near. Of equally near names, the first in
 * code unit order is returned.
 *
 * A name is near if few letters must be changed, added or removed: at most a third of the letters of the longer name. In short
 * names two letters are allowed, because two swapped letters count as two. The number must also be smaller than the number of
 * letters of the known name: `abcd` is not near `ab`.
 */
export function nearestName(value: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map(name => ({ name, far: distance(value.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(2, Math.floor(Math.max(name.length, value.length) / 3)))
    .filter(({ name, far }) => far < name.length)
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1));
  return ranked[0]?.name;
}
