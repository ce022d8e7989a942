import { remembered } from '../../remembered.ts';
import {
  isApostrophe,
  isDigit,
  isInvisible,
  isPlaceholder,
  isSpace,
  isSymbol,
  isWordCharacter,
} from '../characters.ts';
import { stopAfter } from './abbreviations.ts';
import { type Gap, NO_GAP, readGap, SOFT_HYPHEN } from './gap.ts';
import { gershayimThatQuote } from './gershayim.ts';
import { isAnyHyphen, isHebrew, isMark, isShortDash, isUnspacedLetter, LIGATURES } from './letters.ts';
import { numberEnd, numberPrefixLength, plainNumber } from './numbers.ts';
import { isPlain, isPlainWord, joined, plainWordEnd, type Signs } from './signs.ts';

/**
 * Splits a text into words and the punctuation between them. Both get one spelling, so that two printings of the same words are
 * equal. This is version 2 of folding, for comparisons with evidence. Locks use version 1, `fold`.
 *
 * Contract: the text is normalized to NFC, and ligatures become letters. `well-known` becomes two words with `-` between them. An
 * unspaced en dash between letters counts as a hyphen or as a dash. Each letter of a script without spaces is a word. `U.S.`
 * becomes `US`, and `1 000` becomes `1,000`. `cannot` and `l’eau` become two words each. The full stop of a listed abbreviation
 * is left out. Letter case is kept. `starts` and `ends` are UTF-16 offsets into `text`.
 */
export const foldWords: (input: string) => Words = remembered(foldWordsOnce);

/** As `foldWords`, for a text that is not folded again: the result is not kept in memory. */
export function foldWordsOnce(input: string): Words {
  const text = input.normalize('NFC');
  const isRead = isPlain(text);
  const { characters, startOf, endOf } = isRead ? asItStands(text) : visibleCharacters(text);
  const quoting = HEBREW.test(text) ? gershayimThatQuote(characters) : NONE;
  const into: Collected = {
    text,
    words: [],
    gaps: [],
    details: [],
    stops: [],
    letters: [],
    starts: [],
    ends: [],
  };
  let gap = '';
  for (let index = 0; index < characters.length; ) {
    const plainEnd = isRead ? plainWordEnd(text, index) : index;
    if (plainEnd > index && !isTwoWords(text, index, plainEnd)) {
      const word = text.slice(index, plainEnd);
      put(into, word, readGap(gap, into.words.at(-1) ?? '', word), index, plainEnd, 'stop');
      gap = '';
      index = plainEnd;
      continue;
    }
    const length = wordLength(characters, index, quoting);
    if (length === 0) {
      gap += characters[index] ?? '';
      index += 1;
      continue;
    }
    let end = index + length;
    const raw = joined(characters, index, end);
    const before = into.words.at(-1) ?? '';
    let stop: Stop = 'stop';
    const isSpelledOut = raw.includes('.') && SPELLED_OUT.test(raw);
    const word = isSpelledOut ? raw.replace(/[.\s]/gu, '') : spelled(raw);
    if (isSpelledOut) stop = characters[end] === '.' ? 'abbreviation' : 'stop';
    else if (characters[end] === '.') stop = stopAfter(raw, nextCharacter(characters, end + 1), before);
    const last = stop === 'abbreviation' && isSpelledOut ? end : end - 1;
    const from = startOf(index);
    const to = endOf(last);
    const first = end - index === word.length ? firstPart(word) : 0;
    add(into, word, gap, { from, middle: startOf(index + first), to, first }, stop);
    if (stop !== 'stop') end += 1;
    gap = '';
    index = end;
  }
  const last = readGap(gap, into.words.at(-1) ?? '', '');
  into.gaps.push(last.reading);
  into.details.push(last);
  return into;
}

const HEBREW = /\p{sc=Hebr}/u;
const NONE: ReadonlySet<number> = new Set();
/** `U.S`, `p.m`: single letters with full stops between. */
const SPELLED_OUT = /^\p{L}(?:\.\s?\p{L})+$/u;
type Stop = ReturnType<typeof stopAfter>;
type Collected = {
  -readonly [Name in keyof Words]: Words[Name] extends readonly (infer One)[] ? One[] : Words[Name];
};

/**
 * Adds a word, split after `first` characters unless `first` is 0. `cannot` is split because a bracket may replace *can*. Words
 * that a Romance language joins by an apostrophe are split too: `l’eau`.
 */
function add(
  into: Collected,
  word: string,
  gap: string,
  { from, middle, to, first }: { from: number; middle: number; to: number; first: number },
  stop: Stop,
): void {
  const read = readGap(gap, into.words.at(-1) ?? '', word);
  if (first === 0) put(into, word, read, from, to, stop);
  else {
    put(into, word.slice(0, first), read, from, middle, 'stop');
    put(into, word.slice(first), word.includes("'") ? ELIDED_GAP : INSIDE, middle, to, stop);
  }
}

const INSIDE: Gap = { ...NO_GAP, isInside: true };
const ELIDED_GAP: Gap = { ...NO_GAP, isElided: true };

function put(into: Collected, word: string, gap: Gap, start: number, end: number, stop: Stop): void {
  into.words.push(word);
  into.gaps.push(gap.reading);
  into.details.push(gap);
  into.starts.push(start);
  into.ends.push(end);
  into.stops.push(stop);
  into.letters.push(word > '\u0E00' && isUnspacedLetter([...word][0]));
}

/** The length of the first of two words that are written as one: 3 for `cannot`, 2 for `l'eau`. 0 for a single word. */
function firstPart(word: string): number {
  if (isCannot(word)) return 3;
  return word.includes("'") ? (ELIDED.exec(word)?.[0].length ?? 0) : 0;
}

const isCannot = (word: string) => word.length === 6 && word.toLowerCase() === 'cannot';
const isTwoWords = (text: string, start: number, end: number) =>
  end - start === 6 && isCannot(text.slice(start, end));

const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|quell|quest)'(?=\p{L}{2})/iu;

const asItStands = (text: string): Visible => ({
  characters: text,
  startOf: index => index,
  endOf: index => index + 1,
});

function visibleCharacters(text: string): Visible {
  const characters: string[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  let offset = 0;
  for (const character of text) {
    const isLineEnd = character === SOFT_HYPHEN && /^\s/u.test(text.slice(offset + 1, offset + 2));
    if (isLineEnd || !isInvisible(character))
      for (const letter of character < '\uFB00' ? character : (LIGATURES[character] ?? [character])) {
        characters.push(letter);
        offsets.push(offset);
        lengths.push(character.length);
      }
    offset += character.length;
  }
  const startOf = (index: number) => offsets[index] ?? 0;
  return { characters, startOf, endOf: index => startOf(index) + (lengths[index] ?? 0) };
}

function wordLength(characters: Signs, start: number, quoting: ReadonlySet<number>): number {
  const first = characters[start];
  if (isSpace(first)) return 0;
  if (isUnspacedLetter(first)) {
    let end = start + 1;
    while (/^\p{M}/u.test(characters[end] ?? '')) end += 1;
    return end - start;
  }
  let index = start + numberPrefixLength(characters, start);
  if (!isInWord(characters[index])) return isSymbol(first) && !isAnyHyphen(first) ? 1 : 0;
  while (isInWord(characters[index]) || joins(characters, index, quoting)) index += 1;
  if (index - start === 1) index = initialsEnd(characters, index);
  return numberEnd(characters, start, index) - start;
}

/**
 * Reads `J. K.` like `J.K.`: returns the end of the initials that follow the first one. `end` is the end of the first initial,
 * and is returned if none follow.
 */
function initialsEnd(characters: Signs, end: number): number {
  if (!/^\p{Lu}$/u.test(characters[end - 1] ?? '')) return end;
  let index = end;
  while (
    characters[index] === '.' &&
    isSpace(characters[index + 1]) &&
    /^\p{Lu}$/u.test(characters[index + 2] ?? '') &&
    characters[index + 3] === '.'
  )
    index += 3;
  return index;
}

const isInWord = (character: string | undefined) =>
  (isWordCharacter(character) && !isUnspacedLetter(character)) || isPlaceholder(character);

function joins(characters: Signs, index: number, quoting: ReadonlySet<number>): boolean {
  const [before, here, after] = [characters[index - 1], characters[index], characters[index + 1]];
  if (here === undefined || !isInWord(before) || !isInWord(after)) return false;
  if ('.&_@\u200C\u200D'.includes(here) || isApostrophe(here)) return true;
  if (isDigit(before) && isDigit(after)) return ',:/⁄·٬٫′'.includes(here);
  return isHebrew(before) && isHebrew(after) && isMark(here) && !quoting.has(index);
}

function spelled(raw: string): string {
  if (isPlainWord(raw)) return raw;
  let word = '';
  for (const character of raw) {
    if (isApostrophe(character) || character === '׳' || character === '′') word += "'";
    else if (isMark(character)) word += '"';
    else if (isAnyHyphen(character) || character === '−' || isShortDash(character)) word += '-';
    else word += character;
  }
  return plainNumber(word);
}

function nextCharacter(characters: Signs, from: number): string {
  let at = from;
  while (isSpace(characters[at]) || isMark(characters[at] ?? '')) at += 1;
  return characters[at] ?? '';
}

interface Visible {
  characters: Signs;
  startOf(index: number): number;
  endOf(index: number): number;
}

/** A text as words and the punctuation between them. */
export interface Words {
  /** The input in NFC. */
  readonly text: string;
  readonly words: readonly string[];
  /** `gaps[i]` is the punctuation before word `i`. The last element is the punctuation after the last word. */
  readonly gaps: readonly string[];
  /** The elements of `gaps`, with details. */
  readonly details: readonly Gap[];
  /** For each word, what a full stop after it means (`stopAfter`); `stop` also if there is none. */
  readonly stops: readonly Stop[];
  /** Is the word one letter of a script without spaces? */
  readonly letters: readonly boolean[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
