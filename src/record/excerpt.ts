import type { Quotation, Source } from '../article/article.ts';
import { fold } from '../words/fold.ts';

/** The excerpt that has a quotation’s words, in pieces: those that are the words, and those around them. `null` where none has them. */
export function markedExcerpt(quotation: Quotation, source: Source): ExcerptPiece[] | null {
  const { evidence } = quotation.verification;
  const stored = evidence && source.evidence[evidence.index];
  if (!evidence || !stored) return null;
  const { text, starts, ends } = fold(stored.excerpt);
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { start, end } of evidence.ranges) {
    const [from, to] = [starts[start] ?? at, ends[end - 1] ?? at];
    if (to <= from) continue;
    pieces.push(
      { text: text.slice(at, from), isFound: false },
      { text: text.slice(from, to), isFound: true },
    );
    at = to;
  }
  pieces.push({ text: text.slice(at), isFound: false });
  return pieces.filter(piece => piece.text !== '');
}

export interface ExcerptPiece {
  text: string;
  /** Are these the words that were found? */
  isFound: boolean;
}
