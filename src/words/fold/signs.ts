/** The characters of a text, one by one. Of a plain text, it is the text itself, whose characters are its UTF-16 units. */
export type Signs = ArrayLike<string>;

/** Has the text neither invisible characters nor ligatures, nor characters of two UTF-16 units? Then folding reads it as it stands, which is fast. */
export const isPlain = (text: string): boolean => !OTHER.test(text);

const OTHER =
  /[\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]|[\uFB00-\uFB06]|[\uFE00-\uFE0F]|[\uD800-\uDFFF\u{10000}-\u{10FFFF}]/u;

/** The characters from one index to another as a text. */
export const joined = (signs: Signs, from: number, to: number): string =>
  typeof signs === 'string' ? signs.slice(from, to) : Array.prototype.slice.call(signs, from, to).join('');

/**
 * Returns where a word of the letters A to Z ends that begins at `start`, if what follows cannot belong to it: a space, a line end, most punctuation,
 * or nothing. Otherwise returns `start`. Most words of most texts are such words.
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end === text.length || ENDS.includes(text.charAt(end)) ? end : start;
}

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const ENDS = ' ,;:?!)\n';
