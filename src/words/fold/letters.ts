import { isApostrophe, isDash, isHyphen, isQuotationMark } from '../characters.ts';

/** Letters of scripts without spaces between words. Each letter is compared by itself, with its combining marks. */
const UNSPACED =
  /^(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const HEBREW = /^\p{Script=Hebrew}/u;
/** Quotation marks and primes of all scripts. Many of them are not in the list of `isQuotationMark`. */
const MARKS = /^[\p{Pi}\p{Pf}〝〞〟❛❜❝❞❮❯｢｣＂＇″‴′״׳「」『』《》〈〉]/u;

const known = new Map<string, boolean>();

/** Is the character a letter or digit of a script without spaces between words? Answers are cached, because the test is slow. */
export function isUnspacedLetter(character: string | undefined): boolean {
  if (character === undefined || character < '\u0E00') return false;
  const before = known.get(character);
  if (before !== undefined) return before;
  const is = UNSPACED.test(character);
  if (known.size < 20_000) known.set(character, is);
  return is;
}

/** Splits a word into its letters if it has a letter of a script without spaces. Any other word is returned alone. */
export const unspacedLetters = (word: string): string[] => (hasUnspacedLetter(word) ? [...word] : [word]);

/** Has the text a letter of a script without spaces? Then a word may be inside a longer run of letters. */
export const hasUnspacedLetter = (text: string): boolean => [...text].some(isUnspacedLetter);

/** Has the text a Korean letter? A particle may then follow a name without a space. */
export const hasKoreanLetter = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

/** Does the character belong to the Hebrew script, as a letter, a vowel point or a punctuation mark? */
export const isHebrew = (character: string | undefined): boolean =>
  character !== undefined && character > '\u0590' && HEBREW.test(character);

/** Is the character a quotation mark, an apostrophe or a prime of any script? */
export const isMark = (character: string): boolean =>
  isQuotationMark(character) || isApostrophe(character) || (character > '\u00AA' && MARKS.test(character));

/** Is the character a hyphen, also the Hebrew maqaf or the Armenian or Mongolian hyphen? */
export const isAnyHyphen = (character: string | undefined): boolean =>
  character !== undefined && (isHyphen(character) || '־֊᠆'.includes(character));

/** Is the character a dash that may replace a hyphen between letters? An em dash never does. */
export const isShortDash = (character: string | undefined): boolean =>
  character !== undefined && (character === '–' || character === '‒');

/** Is the character a dash, or a hyphen of any script (`isAnyHyphen`)? */
export const isAnyDash = (character: string): boolean => isDash(character) || isAnyHyphen(character);

/**
 * Returns the ASCII sign for full-width punctuation, and for full stops and question marks of other scripts: `。` gives `.`. Any
 * other character is returned unchanged.
 */
export function plainPunctuation(character: string): string {
  if (character < '\u0500') return character;
  const other = STOPS[character];
  if (other !== undefined) return other;
  const code = character.charCodeAt(0);
  const isWide = code > 0xff00 && code < 0xff5f && !/[\p{L}\p{N}]/u.test(character);
  return isWide ? String.fromCharCode(code - 0xfee0) : character;
}
const STOPS: Record<string, string> = {
  '。': '.',
  '｡': '.',
  '，': ',',
  '؟': '?',
  '՞': '?',
  '፧': '?',
  '‽': '?',
  '⁇': '?',
  '⁈': '?',
  '⁉': '?',
  '⸮': '?',
  '։': '.',
  '።': '.',
  '۔': '.',
  '।': '.',
  '॥': '.',
};

/** The ligatures U+FB00 to U+FB06, which are common in text from PDF files. */
export const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
