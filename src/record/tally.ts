import { statusShape } from '../words/status.ts';
import type { QuotationEntry, Tally } from './record.ts';

/** Counts quotations by status, and paraphrases. Words inside a longer quotation count only in `parts`, so none count twice. */
export function tallyOf(entries: QuotationEntry[]): Tally {
  const tally: Tally = { total: 0, matched: 0, elsewhere: 0, unverified: 0, reported: 0, parts: 0 };
  for (const { quotation, partOf } of entries) {
    const shape = statusShape({ form: quotation.form, status: quotation.verification.status });
    tally[partOf !== null ? 'parts' : shape === 'matched-elsewhere' ? 'elsewhere' : shape] += 1;
  }
  tally.total = entries.length - tally.parts;
  return tally;
}
