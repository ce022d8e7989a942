import type { Evidence } from '../article/article.ts';
import { hostOf } from '../article/reason.ts';
import { type ExcerptPiece, excerptPieces } from './excerpt.ts';
import type { QuotationEntry } from './record.ts';

/** The number of words that a clipping shows before and after the found words. The record page shows the whole excerpt. */
const WORDS_AROUND = 8;
/** The number of these words if only one or two words were found. Among more words, readers would not see the found ones. */
const WORDS_AROUND_FEW = 5;
/** The text around the found words stays whole if fewer words than this would be cut. */
const FEWEST_CUT = 3;

/**
 * Returns what the clipping of a quotation shows: the passage in which its words were found, and the page that has the passage.
 * `null` if the words were not found.
 */
export function clippingOf(entry: QuotationEntry): Clipping | null {
  const { quotation, source } = entry;
  const { evidence, reason } = quotation.verification;
  const pieces = excerptPieces(quotation, source);
  const recorded = evidence && source.evidence[evidence.index];
  if (evidence === null || pieces === null || !recorded) return null;
  const isFew = reason.code === 'found' && reason.fewWords !== null;
  return {
    pieces: shortened(pieces, isFew ? WORDS_AROUND_FEW : WORDS_AROUND),
    host: hostOf(evidence.url),
    url: evidence.kind === 'copy' ? null : evidence.url,
    evidence: recorded,
  };
}

/** Do two neighbouring clippings have the same speaker and host? Then the margin shows them only once. */
export function repeats(entry: QuotationEntry, before: QuotationEntry | undefined): boolean {
  return (
    before !== undefined &&
    before.attribution.name === entry.attribution.name &&
    clippingOf(before)?.host === clippingOf(entry)?.host
  );
}

/** Shortens the text before the first and after the last found words to `most` words each. */
function shortened(pieces: ExcerptPiece[], most: number): ExcerptPiece[] {
  return pieces.map((piece, index): ExcerptPiece => {
    if (piece.kind !== 'around' || (index > 0 && index < pieces.length - 1)) return piece;
    const { text } = piece;
    const words = [...text.matchAll(/\S+/gu)];
    if (words.length < most + FEWEST_CUT) return piece;
    const [first, last] = [words.at(-most), words[most - 1]];
    if (index === 0) return { ...piece, text: `… ${text.slice(first?.index)}` };
    return { ...piece, text: `${text.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0))} …` };
  });
}

/** A passage of the evidence that has the words of a quotation. */
export interface Clipping {
  pieces: ExcerptPiece[];
  host: string;
  /**
   * The URL of the page that has the passage; `null` if that page is a copy elsewhere, because the site does not link to copies.
   * It has no text fragment: only the record page links to the words themselves.
   */
  url: string | null;
  evidence: Evidence;
}
