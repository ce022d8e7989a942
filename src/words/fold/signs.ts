/** The characters of a text, by index. For a plain text (`isPlain`), this is the text itself. */
export type Signs = ArrayLike<string>;

/**
 * Is the text free of ligatures, characters of two UTF-16 units, and invisible characters (`isInvisible`)? A plain text is read
 * quickly, without a list of its characters.
 */
export const isPlain = (text: string): boolean => !OTHER.test(text);

/** Reads UTF-16 units, without the flag `u`, because it is eight times as fast then. */
const OTHER = /[\uFE00-\uFE0F\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF\uFB00-\uFB06\uD800-\uDFFF]/;

/** The characters from index `from` to before index `to`, as one text. */
export const joined = (signs: Signs, from: number, to: number): string =>
  typeof signs === 'string' ? signs.slice(from, to) : Array.prototype.slice.call(signs, from, to).join('');

/**
 * Returns the end of a word at `start` that has only the letters A to Z, in either case. The end of the text or a character of
 * `ENDS` must follow. Otherwise returns `start`. Most words can be read in this fast way.
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end === text.length || ENDS.includes(text.charAt(end)) ? end : start;
}

/** Has the word only the letters A to Z, in either case? `false` if it is empty. A test by a pattern takes several times as long. */
export function isPlainWord(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (!isLetter(word.charCodeAt(at))) return false;
  return word !== '';
}

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const ENDS = ' ,;:?!)\n';
