/** Every quotation mark, double or single, that the site knows, and the apostrophes that look like one. */
export const QUOTATION_MARKS = '"“”„‟«»\'‘’‚‛‹›「」『』';

/** Letters, combining marks and digits: what a word is made of. */
export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\p{N}/u.test(character);

export const isQuotationMark = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && QUOTATION_MARKS.includes(character);

const APOSTROPHES = "'’‘ʼ＇´`";
export const isApostrophe = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && APOSTROPHES.includes(character);

const DASHES = '–—―‒−';
export const isDash = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && DASHES.includes(character);

const HYPHENS = '-‐‑';
export const isHyphen = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && HYPHENS.includes(character);

export const isCurrency = (character: string | undefined): boolean =>
  character !== undefined && /\p{Sc}/u.test(character);

/** Signs that say something by themselves, unlike punctuation: `€`, `<`, `%`, `°`. */
export const isSymbol = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Sc}\p{Sm}%‰°]/u.test(character) && !isDash(character);

/** Characters that show nothing: they never count in a comparison. */
export const isInvisible = (character: string): boolean =>
  character > '\u00AC' && /\u00AD|\u061C|\u200B|\u200E|\u200F|\u2060|\uFEFF|[\uFE00-\uFE0F]/u.test(character);

export const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /\s/u.test(character);
