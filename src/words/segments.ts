import { type Folded, fold, foldWord } from './fold.ts';

/**
 * Splits printed words into the segments and pieces that are compared. `[…]` separates two segments; `[x]` is an insertion of the editor.
 * If a side of `[…]` has no words, its segment is empty.
 */
export function segments(words: string): Segment[] {
  return words
    .replace(/[\uE000-\uF8FF]/gu, '\uFFFD')
    .split(/\[\s*(?:…|\.{3})\s*\]/u)
    .map(readSegment);
}

/** The words of a segment that are wholly or partly outside brackets: only these can be checked. */
export function ownWords(segment: Segment): string[] {
  return segment.flatMap(piece => (piece.kind === 'inserted' ? [] : [piece.word]));
}

function readSegment(text: string): Segment {
  const brackets: string[] = [];
  const marked = text.replace(/\[([^[\]]*)\]/gu, (whole, inside: string) => {
    if (brackets.length >= 6400) return whole;
    brackets.push(inside);
    return String.fromCharCode(0xe000 + brackets.length - 1);
  });
  const folded = fold(marked);
  return joinInserted(folded.words.map((word, index) => readPiece(word, folded, index, brackets)));
}

function readPiece(word: string, folded: Folded, index: number, brackets: string[]): SegmentPiece {
  const gap = index === 0 ? null : (folded.gaps[index] ?? '');
  const parts = word.split(/([\uE000-\uF8FF])/u).filter(part => part !== '');
  const inside = (part: string) => brackets[part.charCodeAt(0) - 0xe000] ?? '';
  if (parts.every(isBracket))
    return { kind: 'inserted', words: [...fold(parts.map(inside).join(' ')).words] };
  if (!parts.some(isBracket)) return { kind: 'word', word, gap };
  return {
    kind: 'partial',
    gap,
    word: foldWord(parts.map(part => (isBracket(part) ? inside(part) : part)).join('')),
    parts: parts.map(part => (isBracket(part) ? { letters: foldWord(inside(part)) } : part)),
  };
}

const isBracket = (part: string) => /^[\uE000-\uF8FF]$/u.test(part);

/** Adjacent brackets become one, so that together they replace no more words than one. */
function joinInserted(pieces: SegmentPiece[]): Segment {
  const joined: SegmentPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'inserted' && last?.kind === 'inserted') last.words.push(...piece.words);
    else joined.push(piece);
  }
  return joined;
}

/** Words that are compared without a break. `[…]` separates segments. */
export type Segment = SegmentPiece[];

/** A word or a bracket. `gap` is the punctuation before it; `null` at the start of a segment, where punctuation does not count. */
export type SegmentPiece =
  | { kind: 'word'; word: string; gap: string | null }
  /** A separate `[x]`: it replaces up to six words. */
  | { kind: 'inserted'; words: string[] }
  /** `[T]he`: the editor’s letters inside a word. `word` is the whole word as printed. */
  | { kind: 'partial'; gap: string | null; word: string; parts: (string | { letters: string })[] };
