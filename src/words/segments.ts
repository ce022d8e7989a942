import { type Folded, fold } from './fold.ts';

/**
 * Reads printed words into the pieces that are compared: `[…]` parts two segments, `[x]` stands for words or letters the editor put in.
 */
export function segments(words: string): Segment[] {
  return words
    .replace(/[\uE000-\uF8FF]/gu, '\uFFFD')
    .split(/\[\s*(?:…|\.{3})\s*\]/u)
    .map(readSegment);
}

/** Words of the segment that stand outside brackets: the ones that can be checked. */
export function ownWords(segment: Segment): string[] {
  return segment.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []));
}

function readSegment(text: string): Segment {
  const brackets: string[] = [];
  const marked = text.replace(/\[([^[\]]*)\]/gu, (whole, inside: string) => {
    if (brackets.length >= 6400) return whole;
    brackets.push(inside);
    return String.fromCharCode(0xe000 + brackets.length - 1);
  });
  const folded = fold(marked);
  return folded.words.map((word, index) => readPiece(word, folded, index, brackets));
}

function readPiece(word: string, folded: Folded, index: number, brackets: string[]): Piece {
  const parts = word.split(/([\uE000-\uF8FF])/u);
  const gap = index === 0 ? null : (folded.gaps[index] ?? '');
  if (parts.length === 1) return { kind: 'word', word, gap };
  const inside = (part: string) => brackets[part.charCodeAt(0) - 0xe000] ?? '';
  const isBracket = (part: string) => /^[\uE000-\uF8FF]$/u.test(part);
  const joined = parts.some(part => part !== '' && !isBracket(part));
  if (!joined) return { kind: 'inserted', words: fold(parts.filter(isBracket).map(inside).join(' ')).words };
  return {
    kind: 'partial',
    gap,
    parts: parts
      .filter(part => part !== '')
      .map(part => (isBracket(part) ? { letters: inside(part) } : part)),
  };
}

/** What is compared in one go; segments are parted by `[…]`. */
export type Segment = Piece[];

/** `gap` is the punctuation before the piece, `null` at the start of a segment, where punctuation does not count. */
export type Piece =
  | { kind: 'word'; word: string; gap: string | null }
  /** `[x]` standing alone: it replaces none to six words. */
  | { kind: 'inserted'; words: string[] }
  /** `[T]he`: letters of this one word are the editor's. */
  | { kind: 'partial'; gap: string | null; parts: (string | { letters: string })[] };
