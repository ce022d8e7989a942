import { remembered } from '../../remembered.ts';
import { isPlaceholder } from '../characters.ts';
import { foldWords, type Words } from '../fold/fold-words.ts';
import type { Gap } from '../fold/gap.ts';
import { isUnspacedLetter } from '../fold/letters.ts';
import { isNote } from './notes.ts';

/** Matches `[…]`, which says that words of the source are left out. `[...]`, `[. . .]` and `[….]` mean the same. */
const OMISSION = /\[\s*(?:…[.…]?|\.(?:\s*\.){2,3})\s*\]/u;
/** The number of private-use characters. Each of them can stand for one bracket. */
const MOST_BRACKETS = 6400;

/**
 * Splits printed words into segments at each `[…]`, and each segment into pieces: its words and its brackets `[x]`. If there are
 * no words on one side of `[…]`, the segment of this side has no pieces.
 */
export const segments: (words: string) => readonly Segment[] = remembered(words =>
  words
    .replace(/[\uE000-\uF8FF]/gu, '\uFFFD')
    .split(OMISSION)
    .map(readSegment),
);

/** The words of all segments that can be checked (`ownWords`). */
export const ownWordsOf = (segments: readonly Segment[]): readonly string[] => {
  const [first, ...others] = segments;
  return first && others.length === 0 ? first.ownWords : segments.flatMap(one => one.ownWords);
};

/** Makes a segment of its pieces. `edges` are the punctuation around them. */
export const segmentOf = (pieces: SegmentPiece[], edges: Omit<Segment, 'pieces' | 'ownWords'>): Segment => ({
  pieces,
  ownWords: pieces.flatMap(piece => (piece.kind === 'inserted' ? [] : [piece.word])),
  ...edges,
});

function readSegment(text: string): Segment {
  const brackets: string[] = [];
  const marked = text.replace(/\[([^[\]]*)\]/gu, (whole, inside: string) => {
    if (brackets.length >= MOST_BRACKETS) return whole;
    brackets.push(inside);
    const sign = String.fromCharCode(0xe000 + brackets.length - 1);
    // In `burnd[sic]`, the bracket is a note and not an ending of the word.
    return isNote([inside.trim()]) ? ` ${sign} ` : sign;
  });
  const folded = foldWords(marked);
  const pieces = folded.words.map((word, index) => readPiece(word, folded, index, brackets));
  const [opening = ''] = folded.gaps;
  return segmentOf(joinInserted(pieces), {
    opening,
    closing: folded.gaps.at(-1) ?? '',
    rawOpening: folded.text.slice(0, folded.starts[0]),
    rawClosing: folded.text.slice(folded.ends.at(-1) ?? 0),
  });
}

function readPiece(word: string, folded: Words, index: number, brackets: string[]): SegmentPiece {
  const detail = folded.details[index];
  const gap = index === 0 || detail === undefined ? null : detail;
  const isLetter = folded.letters[index] === true;
  if (!/[\uE000-\uF8FF]/u.test(word)) return { kind: 'word', word, gap, isLetter };
  const inside = (part: string) => brackets[part.charCodeAt(0) - 0xe000] ?? '';
  const parts = word.split(/([\uE000-\uF8FF])/u).filter(part => part !== '');
  if (parts.every(isPlaceholder)) {
    const text = parts.map(inside).join(' ');
    return {
      kind: 'inserted',
      words: [...foldWords(text).words],
      text,
      isBesideNumber: touchesNumber(folded, index, -1) || touchesNumber(folded, index, 1),
    };
  }
  const whole = parts.map(part => (isPlaceholder(part) ? inside(part) : part));
  return {
    kind: 'partial',
    gap,
    word: onlyWord(whole.join('')),
    parts: parts.map((part, at) => (isPlaceholder(part) ? { letters: onlyWord(whole[at] ?? '') } : part)),
  };
}

const touchesNumber = ({ words, starts, ends }: Words, index: number, step: number) =>
  /\p{N}/u.test(words[index + step] ?? '') &&
  (step < 0 ? ends[index - 1] === starts[index] : ends[index] === starts[index + 1]);

/** Writes letters as a folded word, but never splits them into several words. */
const onlyWord = (letters: string) => (isUnspacedLetter([...letters][0]) ? letters : spelledWord(letters));
const spelledWord = (letters: string) =>
  letters
    .normalize('NFC')
    .replace(/[’‘ʼ＇´`]/gu, "'")
    .trim();

/** Joins adjacent brackets into one, so that together they may not replace more words than one bracket may. */
function joinInserted(pieces: SegmentPiece[]): SegmentPiece[] {
  const joined: SegmentPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'inserted' && last?.kind === 'inserted') {
      last.words.push(...piece.words);
      last.text += ` ${piece.text}`;
      last.isBesideNumber ||= piece.isBesideNumber;
    } else joined.push(piece);
  }
  return joined;
}

/** Printed words without an omission between them. */
export interface Segment {
  pieces: SegmentPiece[];
  /** The words that can be checked: all words outside brackets, and words such as `[T]he`, which gives `The`. */
  ownWords: readonly string[];
  /** The punctuation before the first word. */
  opening: string;
  /** The punctuation after the last word. */
  closing: string;
  /** The text before the first word and the text after the last word, as written. */
  rawOpening: string;
  rawClosing: string;
}

/**
 * A word or a bracket. `gap` is the punctuation before a word; `null` at the start of a segment, where punctuation does not
 * count.
 */
export type SegmentPiece = WordPiece | InsertedPiece | PartialPiece;

interface WordPiece {
  kind: 'word';
  word: string;
  gap: Gap | null;
  isLetter: boolean;
}

/** A bracket `[x]` that is not part of a word. It adds words, or replaces up to six. */
export interface InsertedPiece {
  kind: 'inserted';
  words: string[];
  /** The text inside the bracket, as written. */
  text: string;
  /** Does the bracket touch a number, as in `[US]$50`? */
  isBesideNumber: boolean;
}

/** A word with letters of the editor in brackets: `[T]he`. `word` is the whole word without brackets. */
export interface PartialPiece {
  kind: 'partial';
  gap: Gap | null;
  word: string;
  parts: (string | { letters: string })[];
}
