import { distance } from 'fastest-levenshtein';

/**
 * Returns “, did you mean `x`?” for a mistyped name, to end a sentence; empty if no known name is near. Up to a third of the letters may
 * differ, and two in a short name, since two swapped letters count as two.
 */
export function didYouMean(value: string, known: Iterable<string>): string {
  const nearest = nearestName(value, known);
  return nearest === undefined ? '' : `, did you mean \`${nearest}\`?`;
}

/** Returns the known name that is nearest to a mistyped one, the first by name of equally near ones; `undefined` if none is near. */
export function nearestName(value: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map(name => ({ name, far: distance(value.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(2, Math.floor(Math.max(name.length, value.length) / 3)))
    .filter(({ name, far }) => far < name.length)
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1));
  return ranked[0]?.name;
}
