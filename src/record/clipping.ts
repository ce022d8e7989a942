import type { Evidence } from '../article/article.ts';
import { hostOf } from '../article/reason.ts';
import { type ExcerptPiece, excerptPieces } from './excerpt.ts';
import type { QuotationEntry } from './record.ts';

/**
 * A clipping shows at most this many words before the first marked words, and as many after the last marked words. The record
 * page shows the whole excerpt.
 */
const WORDS_AROUND = 8;
/** The same limit if only one or two words were found. With more text around them, readers would not see the found words. */
const WORDS_AROUND_FEW = 5;
/** The text before or after the marked words stays whole if it would lose fewer words than this. */
const FEWEST_CUT = 3;

/**
 * Returns what the clipping of a quotation shows: the passage that has the words, and the page that has the passage. Returns
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

/**
 * Do this quotation and the quotation before it share the speaker or outlet, and the host of their clippings? Then the margin
 * shows the name and the host only once.
 */
export function repeats(entry: QuotationEntry, before: QuotationEntry | undefined): boolean {
  return (
    before !== undefined &&
    before.attribution.name === entry.attribution.name &&
    clippingOf(before)?.host === clippingOf(entry)?.host
  );
}

/** Shortens the first and the last piece to `most` words each if they are text around the marked words. `…` replaces the rest. */
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
