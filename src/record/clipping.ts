import type { Evidence } from '../article/article.ts';
import { hostOf } from '../article/reason.ts';
import { type ExcerptPiece, excerptPieces } from './excerpt.ts';
import type { QuotationEntry } from './record.ts';

/** Words on either side of the found ones. The record page has the whole excerpt. */
const WORDS_AROUND = 8;
/** The same for a match of one or two words, which would otherwise be lost among them. */
const WORDS_AROUND_FEW = 5;
/** Cutting fewer words than this is not worth an ellipsis. */
const FEWEST_CUT = 3;

/** Returns what the clipping of a quotation shows: the passage in which its words were found, and where. */
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

/** Has a clipping the same speaker and place as the one before it? Then the margin does not repeat them. */
export function repeats(entry: QuotationEntry, before: QuotationEntry | undefined): boolean {
  return (
    before !== undefined &&
    before.attribution.name === entry.attribution.name &&
    clippingOf(before)?.host === clippingOf(entry)?.host
  );
}

/** Cuts the text before the first and after the last found words. */
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

/** A passage that was seen, with the quotation’s words in it. */
export interface Clipping {
  pieces: ExcerptPiece[];
  host: string;
  /** `null` for a copy, to which the site does not link. The record page links to the words themselves. */
  url: string | null;
  evidence: Evidence;
}
