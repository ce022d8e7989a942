import type { Status } from '../words/status.ts';
import type { QuotationEntry } from './record.ts';

/** Pages show the quotation in large type, so it must be short. */
const MOST_WORDS = 32;
const RANK: Record<Status, number> = { matched: 0, 'matched-elsewhere': 1, unverified: 2 };

/**
 * Chooses the quotation that represents an article: a direct quotation that was found in evidence and is short enough. If
 * several qualify, three criteria decide, in this order: found in the source itself, a callout, more words. Returns `null` if
 * none qualifies.
 */
export function featuredQuotation(entries: QuotationEntry[]): QuotationEntry | null {
  const fit = entries.filter(
    ({ quotation: { form, text, verification } }) =>
      form === 'direct' && verification.status !== 'unverified' && countWords(text) <= MOST_WORDS,
  );
  const [best] = fit.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      Number(other.quotation.callout) - Number(one.quotation.callout) ||
      countWords(other.quotation.text) - countWords(one.quotation.text),
  );
  return best ?? null;
}

const rank = ({ quotation }: QuotationEntry) => RANK[quotation.verification.status];
const countWords = (text: string) => text.split(/\s+/u).length;
