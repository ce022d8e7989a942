import {
  isApostrophe,
  isDash,
  isDigit,
  isHyphen,
  isInvisible,
  isQuotationMark,
  isSpace,
  isWordCharacter,
} from './characters.ts';

/**
 * Splits a text into words and the punctuation between them, folded so that two printings of the same words compare equal.
 *
 * Contract: NFC (never NFKC: `10²` is not `102`); every quotation mark and apostrophe becomes `'`; every dash, with its spaces,
 * becomes `–`; line breaks, no-break and repeated spaces do not count; soft hyphens and zero-width characters vanish. Marks inside
 * numbers and abbreviations belong to the word (`$50bn`, `3:1`, `U.S.`), and so does a hyphen inside a compound (`comrades-in-arms`).
 * Letter case is kept. `starts` and `ends` are UTF-16 offsets into `text`, which is the input in NFC.
 */
export function fold(input: string): Folded {
  const text = input.normalize('NFC');
  const characters = [...text];
  const folded: Folded = { text, words: [], gaps: [], starts: [], ends: [] };
  let gap = '';
  let offset = 0;
  for (let index = 0; index < characters.length; ) {
    const length = wordLength(characters, index);
    if (length === 0) {
      const character = characters[index] ?? '';
      gap += gapCharacter(characters, index);
      offset += character.length;
      index += 1;
      continue;
    }
    const raw = characters.slice(index, index + length).join('');
    folded.gaps.push(canonicalGap(gap));
    folded.words.push(foldWord(raw));
    folded.starts.push(offset);
    folded.ends.push(offset + raw.length);
    gap = '';
    offset += raw.length;
    index += length;
  }
  folded.gaps.push(canonicalGap(gap));
  return folded;
}

/** The folded words joined by single spaces, with the punctuation between them: the form that locks store and ids compare. */
export function foldedText({ words, gaps }: Pick<Folded, 'words' | 'gaps'>): string {
  return words
    .map((word, index) => (index === 0 ? word : `${gaps[index] === '' ? '' : ` ${gaps[index]}`} ${word}`))
    .join('');
}

function wordLength(characters: string[], start: number): number {
  let index = start;
  const before = characters[start - 1];
  if (!isWordCharacter(before)) {
    if (isSign(characters[index]) && isNumberStart(characters, index + 1)) index += 1;
    if (isCurrency(characters[index]) && isDigit(characters[index + 1])) index += 1;
  }
  if (!isWordCharacter(characters[index]) && !isPlaceholder(characters[index])) return 0;
  while (index < characters.length) {
    const here = characters[index];
    if (isWordCharacter(here) || isPlaceholder(here)) index += 1;
    else if (here !== undefined && isInvisible(here) && continuesWord(characters, index)) index += 1;
    else if (joins(characters, index)) index += 1;
    else break;
  }
  if (characters[index] === '%' && isDigit(characters[index - 1])) index += 1;
  if (characters[index] === '.' && isAbbreviation(characters, start, index)) index += 1;
  return index - start;
}

const isSign = (character: string | undefined) => character === '−' || character === '-' || character === '+';
const isCurrency = (character: string | undefined) => character !== undefined && /\p{Sc}/u.test(character);
const isNumberStart = (characters: string[], index: number) =>
  isDigit(characters[index]) || (isCurrency(characters[index]) && isDigit(characters[index + 1]));
/** Stands for an editor's bracket while words are split; see segments.ts. */
const isPlaceholder = (character: string | undefined) =>
  character !== undefined && /[\uE000-\uF8FF]/u.test(character);
const continuesWord = (characters: string[], index: number) =>
  isWordCharacter(characters[index - 1]) && isWordCharacter(characters[index + 1]);

function joins(characters: string[], index: number): boolean {
  const [before, here, after] = [characters[index - 1], characters[index], characters[index + 1]];
  const inside =
    (isWordCharacter(before) || isPlaceholder(before)) && (isWordCharacter(after) || isPlaceholder(after));
  if (!inside) return false;
  if (isApostrophe(here) || isHyphen(here) || here === '&' || here === '_' || here === '@') return true;
  if (here === '\u200C' || here === '\u200D') return true;
  if (here === '.') return true;
  return isDigit(before) && isDigit(after) && here !== undefined && ',:/⁄·'.includes(here);
}

/** `U.S.`: single letters with a full stop after each; the last stop belongs to the word. */
function isAbbreviation(characters: string[], start: number, end: number): boolean {
  const word = characters.slice(start, end).join('');
  return /^\p{L}(?:\.\p{L})+$/u.test(word);
}

function foldWord(raw: string): string {
  let word = '';
  for (const character of raw) {
    if (isInvisible(character)) continue;
    if (isApostrophe(character)) word += "'";
    else if (isHyphen(character) || character === '−') word += '-';
    else word += character;
  }
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function gapCharacter(characters: string[], index: number): string {
  const here = characters[index] ?? '';
  if (isSpace(here) || isInvisible(here)) return '';
  if (isQuotationMark(here) || isApostrophe(here)) return "'";
  if (isDash(here) || isHyphen(here)) return '–';
  return here;
}

/** American style puts a comma before the mark, British style after it: the order of marks between two words does not count. */
function canonicalGap(gap: string): string {
  const marks = gap.replace(/\.{3,}/gu, '…');
  return [...new Set(marks)].sort().join('');
}

/** A text as words and the punctuation between them. */
export interface Folded {
  /** The input in NFC. */
  text: string;
  words: string[];
  /** `gaps[i]` is the punctuation before word `i`; the last entry what follows the last word. */
  gaps: string[];
  starts: number[];
  ends: number[];
}
