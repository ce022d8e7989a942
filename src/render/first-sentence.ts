/** A shorter beginning is more likely to end in an abbreviation than to be a sentence. */
const LEAST = 40;

/**
 * Divides a text after its first sentence: at a full stop, question mark or exclamation mark that a capital follows. A stop after a word of
 * three letters or fewer may be an abbreviation, so it does not count. `rest` is empty if the text cannot be divided.
 */
export function firstSentence(text: string): { first: string; rest: string } {
  const ends = text.matchAll(/(?<=[\p{L}\p{N}]{4}[”’»)]*)[.!?][”’»)]*\s+(?=[\p{Pi}\p{Ps}]*\p{Lu})/gu);
  for (const { index, 0: end } of ends)
    if (index >= LEAST)
      return { first: text.slice(0, index) + end.trimEnd(), rest: text.slice(index + end.length) };
  return { first: text, rest: '' };
}
