/**
 * The fewest UTF-16 code units before the mark that ends the first sentence. An earlier full stop more likely belongs to an
 * abbreviation.
 */
const LEAST = 40;

/**
 * Divides a text after its first sentence. A sentence ends at a full stop, question mark or exclamation mark if white space and a
 * capital letter follow. A mark after a word of one to three letters or digits does not count, because the word may be an
 * abbreviation. `rest` is empty if the text cannot be divided.
 */
export function firstSentence(text: string): { first: string; rest: string } {
  const ends = text.matchAll(/(?<=[\p{L}\p{N}]{4}[”’»)]*)[.!?][”’»)]*\s+(?=[\p{Pi}\p{Ps}]*\p{Lu})/gu);
  for (const { index, 0: end } of ends)
    if (index >= LEAST)
      return { first: text.slice(0, index) + end.trimEnd(), rest: text.slice(index + end.length) };
  return { first: text, rest: '' };
}
