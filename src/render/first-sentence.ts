/** A mark before this offset, in UTF-16 code units, does not end the sentence: it probably belongs to an abbreviation. */
const LEAST = 40;

/**
 * Divides a text after its first sentence. The sentence ends with `.`, `!` or `?` before white space and a capital letter. A mark
 * after a short word such as `Dr` or `No` is ignored, because it may be an abbreviation. `rest` is empty if the text has only one
 * sentence, or no clear end of the first.
 */
export function firstSentence(text: string): { first: string; rest: string } {
  const ends = text.matchAll(/(?<=[\p{L}\p{N}]{4}[”’»)]*)[.!?][”’»)]*\s+(?=[\p{Pi}\p{Ps}]*\p{Lu})/gu);
  for (const { index, 0: end } of ends)
    if (index >= LEAST)
      return { first: text.slice(0, index) + end.trimEnd(), rest: text.slice(index + end.length) };
  return { first: text, rest: '' };
}
