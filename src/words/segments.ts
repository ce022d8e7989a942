import { type Folded, fold, foldWord } from './fold.ts';

/**
 * Reads printed words into the pieces that are compared: `[…]` parts two segments, `[x]` stands for words or letters the editor put in.
 * A side of `[…]` without words is an empty segment.
 */
export function segments(words: string): Segment[] {
  return words
    .replace(/[\uE000-\uF8FF]/gu, '\uFFFD')
    .split(/\[\s*(?:…|\.{3})\s*\]/u)
    .map(readSegment);
}

/** Words of the segment that stand outside brackets, or at least in part: the ones that can be checked. */
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

function readPiece(word: string, folded: Folded, index: number, brackets: string[]): Piece {
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

/** Brackets side by side are one: two of them replace no more words than one. */
function joinInserted(pieces: Piece[]): Segment {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'inserted' && last?.kind === 'inserted') last.words.push(...piece.words);
    else joined.push(piece);
  }
  return joined;
}

/** What is compared in one go; segments are parted by `[…]`. */
export type Segment = Piece[];

/** `gap` is the punctuation before the piece, `null` at the start of a segment, where punctuation does not count. */
export type Piece =
  | { kind: 'word'; word: string; gap: string | null }
  /** `[x]` standing alone: it replaces none to six words. */
  | { kind: 'inserted'; words: string[] }
  /** `[T]he`: letters of this one word are the editor's. `word` is the whole as printed. */
  | { kind: 'partial'; gap: string | null; word: string; parts: (string | { letters: string })[] };
