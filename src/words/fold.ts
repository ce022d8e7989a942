import { remembered } from '../remembered.ts';
import {
  isApostrophe,
  isCurrency,
  isDash,
  isDigit,
  isHyphen,
  isInvisible,
  isPlaceholder,
  isQuotationMark,
  isSpace,
  isSymbol,
  isWordCharacter,
} from './characters.ts';
import { isPlain, isPlainWord, joined, plainWordEnd, type Signs } from './fold/signs.ts';

/**
 * Splits a text into words and the punctuation between them. Both get one spelling, so that two printings of the same words are
 * equal. This is version 1 of folding. Its results must not change, because locks and ids depend on them. `foldWords` is version
 * 2, which compares quotations with evidence.
 *
 * Contract: the text is normalized to NFC. (NFKC would make `10²` equal to `102`.) Every quotation mark and apostrophe of
 * characters.ts becomes `'`. Every dash or hyphen between words becomes `–`. Spaces and line breaks between words do not count.
 * Invisible characters, such as soft hyphens, are removed. Punctuation inside a number or an abbreviation belongs to the word
 * (`$50bn`, `3:1`, `.5`, `U.S.`). So does a hyphen inside a compound (`comrades-in-arms`). A symbol outside a number is a
 * separate word (`€`, `<`), so that `50 €` and `50 $` differ. Letter case is kept. `starts` and `ends` are UTF-16 offsets into
 * `text`, which is the input in NFC.
 */
export const fold: (input: string) => Folded = remembered(input => {
  const text = input.normalize('NFC');
  const isRead = isPlain(text);
  const { characters, offsets } = isRead ? { characters: text, offsets: null } : visibleCharacters(text);
  const offsetOf = (index: number) => (offsets === null ? index : (offsets[index] ?? 0));
  const [words, gaps, starts, ends]: [string[], string[], number[], number[]] = [[], [], [], []];
  let gap = '';
  for (let index = 0; index < characters.length; ) {
    const plainEnd = isRead ? plainWordEnd(text, index) : index;
    const length = plainEnd > index ? plainEnd - index : wordLength(characters, index);
    if (length === 0) {
      gap += gapCharacter(characters[index] ?? '');
      index += 1;
      continue;
    }
    const last = index + length - 1;
    gaps.push(canonicalGap(gap));
    const raw = joined(characters, index, index + length);
    words.push(plainEnd > index ? raw : foldWord(raw));
    starts.push(offsetOf(index));
    ends.push(offsetOf(last) + (characters[last] ?? '').length);
    gap = '';
    index += length;
  }
  gaps.push(canonicalGap(gap));
  return { text, words, gaps, starts, ends };
});

/** Counts the words of `fold`, without making them. */
export function countFolded(input: string): number {
  const text = input.normalize('NFC');
  const isRead = isPlain(text);
  const characters = isRead ? text : visibleCharacters(text).characters;
  let count = 0;
  for (let index = 0; index < characters.length; ) {
    const plainEnd = isRead ? plainWordEnd(text, index) : index;
    const length = plainEnd > index ? plainEnd - index : wordLength(characters, index);
    if (length > 0) count += 1;
    index += Math.max(1, length);
  }
  return count;
}

/**
 * Writes folded words and the punctuation between them as one text: `yes , I will`. Punctuation before the first word and after
 * the last word is left out. Locks store this text, and `assignIds` compares it.
 */
export function foldedText({ words, gaps }: Pick<Folded, 'words' | 'gaps'>): string {
  return words
    .map((word, index) => (index === 0 ? word : `${gaps[index] === '' ? '' : ` ${gaps[index]}`} ${word}`))
    .join('');
}

function foldWord(raw: string): string {
  if (isPlainWord(raw)) return raw;
  let word = '';
  for (const character of raw) {
    if (isApostrophe(character)) word += "'";
    else if (isHyphen(character) || character === '−') word += '-';
    else word += character;
  }
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function visibleCharacters(text: string): { characters: string[]; offsets: number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (!isInvisible(character)) {
      characters.push(character);
      offsets.push(offset);
    }
    offset += character.length;
  }
  return { characters, offsets };
}

function wordLength(characters: Signs, start: number): number {
  if (isSpace(characters[start])) return 0;
  let index = start + numberPrefixLength(characters, start);
  if (!isInWord(characters[index])) return isSymbol(characters[start]) ? 1 : 0;
  while (index < characters.length && (isInWord(characters[index]) || joins(characters, index))) index += 1;
  if ('%‰'.includes(characters[index] ?? ' ') && isDigit(characters[index - 1])) index += 1;
  if (characters[index] === '.' && isAbbreviation(characters, start, index)) index += 1;
  return index - start;
}

/**
 * Counts the characters before the digits of a number: 3 in `−$.5`, for the sign, currency symbol and decimal point. 0 if no
 * digit follows, or if a letter or digit is before `start`.
 */
function numberPrefixLength(characters: Signs, start: number): number {
  if (isWordCharacter(characters[start - 1])) return 0;
  let index = start;
  if (isSign(characters[index])) index += 1;
  if (isCurrency(characters[index])) index += 1;
  if (characters[index] === '.' && characters[index - 1] !== '.') index += 1;
  return isDigit(characters[index]) ? index - start : 0;
}

const isSign = (character: string | undefined) => character === '−' || character === '-' || character === '+';
const isInWord = (character: string | undefined) => isWordCharacter(character) || isPlaceholder(character);

function joins(characters: Signs, index: number): boolean {
  const [before, here, after] = [characters[index - 1], characters[index], characters[index + 1]];
  if (!isInWord(before) || !isInWord(after) || here === undefined) return false;
  if (isApostrophe(here) || isHyphen(here) || '.&_@\u200C\u200D'.includes(here)) return true;
  return isDigit(before) && isDigit(after) && ',:/⁄·'.includes(here);
}

function isAbbreviation(characters: Signs, start: number, end: number): boolean {
  return /^\p{L}(?:\.\p{L})+$/u.test(joined(characters, start, end));
}

function gapCharacter(here: string): string {
  if (isSpace(here)) return '';
  if (isQuotationMark(here) || isApostrophe(here)) return "'";
  if (isDash(here) || isHyphen(here)) return '–';
  return here;
}

/**
 * Sorts punctuation marks and drops repetitions. The order of marks does not count, because it is a matter of style: American
 * `,”` is British `”,`.
 */
function canonicalGap(gap: string): string {
  if (gap.length < 2) return gap;
  const marks = gap.replace(/\.{3,}/gu, '…');
  return [...new Set(marks)].sort().join('');
}

/** A text as words and the punctuation between them. */
export interface Folded {
  /** The input in NFC. */
  readonly text: string;
  readonly words: readonly string[];
  /** `gaps[i]` is the punctuation before word `i`. The last element is the punctuation after the last word. */
  readonly gaps: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
