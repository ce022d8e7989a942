import type { Evidence } from '../article/article.ts';
import { hostOf } from '../article/reason.ts';
import { type ExcerptPiece, excerptPieces } from './excerpt.ts';
import type { QuotationEntry } from './record.ts';

/** A clipping cuts the text before and after the marked words to this many words. The record page shows the whole excerpt. */
const WORDS_AROUND = 8;
/** Replaces `WORDS_AROUND` if only one or two words were found. In a longer text readers would not notice them. */
const WORDS_AROUND_FEW = 5;
/** The text before, or after, the marked words stays whole if it would lose fewer words than this. */
const FEWEST_CUT = 3;

/**
 * Returns the content of a quotation’s clipping: the excerpt around the words, and the page that has them. Returns `null` if the
 * words were not found.
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
 * Do two neighbouring quotations show the same name of a speaker or outlet, and were their words found at the same host? If
 * neither was found, the same name is enough. The margin then shows the name only once.
 */
export function repeats(entry: QuotationEntry, before: QuotationEntry | undefined): boolean {
  return (
    before !== undefined &&
    before.attribution.name === entry.attribution.name &&
    clippingOf(before)?.host === clippingOf(entry)?.host
  );
}

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

/** The content of a clipping. */
export interface Clipping {
  pieces: ExcerptPiece[];
  host: string;
  /**
   * The URL of the page that has the words; `null` for a copy elsewhere, because the site does not link to copies. The URL has no
   * text fragment: only the record page links to the words themselves.
   */
  url: string | null;
  evidence: Evidence;
}
