import { statusShape } from '../words/status.ts';
import type { QuotationEntry, Tally } from './record.ts';

/** Counts quotations by status, and paraphrases. Words inside a longer quotation count only in `parts`, so none count twice. */
export function tallyOf(entries: QuotationEntry[]): Tally {
  const counted = entries.filter(({ partOf }) => partOf === null);
  const tally: Tally = {
    total: counted.length,
    matched: 0,
    elsewhere: 0,
    unverified: 0,
    reported: 0,
    parts: entries.length - counted.length,
  };
  for (const { quotation } of counted) {
    const shape = statusShape({ form: quotation.form, status: quotation.verification.status });
    tally[shape === 'matched-elsewhere' ? 'elsewhere' : shape] += 1;
  }
  return tally;
}
