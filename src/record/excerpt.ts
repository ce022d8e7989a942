import type { Quotation, Source } from '../article/article.ts';

/** Splits the excerpt that has a quotation’s words into these words and the text around them. `null` if no excerpt has them. */
export function excerptPieces(quotation: Quotation, source: Source): ExcerptPiece[] | null {
  const { evidence } = quotation.verification;
  const stored = evidence && source.evidence[evidence.index];
  if (!evidence || !stored) return null;
  const text = stored.excerpt.normalize('NFC');
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { start: from, end: to } of evidence.ranges) {
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
  /** Is the text part of the quotation’s words? */
  isFound: boolean;
}
