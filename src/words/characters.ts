/** Every quotation mark, double or single, that the site knows, and the apostrophes that look like one. */
export const QUOTATION_MARKS = '"“”„‟«»\'‘’‚‛‹›「」『』';
const APOSTROPHES = "'’‘ʼ＇´`";
const DASHES = '–—―‒−';
const HYPHENS = '-‐‑';

/** Each class of characters is a bit, so that a character is looked at once and then known: reading asks millions of times. */
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
const KNOWN = 1 << CLASSES.length;
const known = new Uint16Array(0x10000);

function classesOf(character: string): number {
  if (character.length !== 1) return character === '' ? 0 : look(character);
  const code = character.charCodeAt(0);
  known[code] ||= look(character);
  return known[code] ?? 0;
}

const look = (character: string) =>
  CLASSES.reduce((bits, has, bit) => (has(character) ? bits | (1 << bit) : bits), KNOWN);

const has = (bit: number) => (character: string | undefined) =>
  character !== undefined && (classesOf(character) & (1 << bit)) !== 0;

/** Letters, combining marks and digits: what a word is made of. */
export const isWordCharacter = has(0);
export const isDigit = has(1);
export const isQuotationMark = has(2);
export const isApostrophe = has(3);
export const isDash = has(4);
export const isHyphen = has(5);
export const isCurrency = has(6);
/** Signs that say something by themselves, unlike punctuation: `€`, `<`, `%`, `°`. */
export const isSymbol = has(7);
/** Characters that show nothing: they never count in a comparison. */
export const isInvisible = has(8);
export const isSpace = has(9);
/** Private use: stands for an editor’s bracket while words are split; see segments.ts. */
export const isPlaceholder = has(10);
