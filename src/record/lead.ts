import type { Status } from '../words/status.ts';
import type { QuotationEntry } from './record.ts';

/** A quotation longer than this does not stand large. */
const MOST_WORDS = 32;
const RANK: Record<Status, number> = { matched: 0, 'matched-elsewhere': 1, unverified: 2 };

/** The quotation to show large: direct and checked, best checked first, then those the article itself shows large, then the longest. */
export function leadOf(entries: QuotationEntry[]): QuotationEntry | null {
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
