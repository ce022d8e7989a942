/**
 * `fold` (fold.ts) gives these quotation marks one spelling. The list must not change, because locks store folded words.
 * `marks/mark-table.ts` has all quotation marks that are read in articles.
 */
const QUOTATION_MARKS = '"“”„‟«»\'‘’‚‛‹›「」『』';
const APOSTROPHES = "'’‘ʼ＇´`";
const DASHES = '–—―‒−';
const HYPHENS = '-‐‑';

/**
 * One test for each class of characters. The index of a test in this list is the number of its bit. The bits of each UTF-16 unit
 * are computed once and stored in `classified`, because parsing asks for them very often.
 */
const CLASSES: ((character: string) => boolean)[] = [
  character => /[\p{L}\p{M}\p{N}]/u.test(character),
  character => /\p{N}/u.test(character),
  character => QUOTATION_MARKS.includes(character),
  character => APOSTROPHES.includes(character),
  character => DASHES.includes(character),
  character => HYPHENS.includes(character),
  character => /\p{Sc}/u.test(character),
  character => /[\p{Sc}\p{Sm}%‰°]/u.test(character) && !DASHES.includes(character),
  character => /\u00AD|\u061C|\u200B|\u200E|\u200F|\u2060|\uFEFF|[\uFE00-\uFE0F]/u.test(character),
  character => /\s/u.test(character),
  character => /[\uE000-\uF8FF]/u.test(character),
];
const CLASSIFIED = 1 << CLASSES.length;
const classified = new Uint16Array(0x10000);

function classesOf(character: string): number {
  if (character.length !== 1) return character === '' ? 0 : classify(character);
  const code = character.charCodeAt(0);
  classified[code] ||= classify(character);
  return classified[code] ?? 0;
}

const classify = (character: string) =>
  CLASSES.reduce((bits, belongs, bit) => (belongs(character) ? bits | (1 << bit) : bits), CLASSIFIED);

const has = (bit: number) => (character: string | undefined) =>
  character !== undefined && (classesOf(character) & (1 << bit)) !== 0;

/** The characters of words: letters, combining marks and numeric characters. */
export const isWordCharacter = has(0);
/** Any numeric character, so also `½` and `²`. */
export const isDigit = has(1);
export const isQuotationMark = has(2);
export const isApostrophe = has(3);
/** Dashes and the minus sign (U+2212), but no hyphens. */
export const isDash = has(4);
export const isHyphen = has(5);
export const isCurrency = has(6);
/** Symbols that mean something by themselves, unlike punctuation: `€`, `<`, `%`, `°`. */
export const isSymbol = has(7);
/**
 * Invisible characters, such as the zero-width space. Folding ignores them, with one exception: `foldWords` reads a soft hyphen
 * before a space or line end.
 */
export const isInvisible = has(8);
export const isSpace = has(9);
/**
 * Private-use characters. Before `compare/segments.ts` splits a text into words, it writes one of them for each bracket, such as
 * `[the]`.
 */
export const isPlaceholder = has(10);
