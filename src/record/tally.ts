import { statusShape } from '../words/status.ts';
import type { QuotationEntry, Tally } from './record.ts';

/** Counts quotations by what was checked. */
export function tallyOf(entries: QuotationEntry[]): Tally {
  const tally: Tally = { total: entries.length, matched: 0, elsewhere: 0, unverified: 0, reported: 0 };
  for (const { quotation } of entries) {
    const shape = statusShape({ form: quotation.form, status: quotation.verification.status });
    tally[shape === 'matched-elsewhere' ? 'elsewhere' : shape] += 1;
  }
  return tally;
}
