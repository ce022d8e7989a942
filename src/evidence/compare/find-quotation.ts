import { type Verification, verify } from '../../words/verify.ts';
import type { PageWords } from './page-words.ts';

/**
 * Finds the words of a quotation (`spans`) in the texts of a page, by the comparison that builds use. Returns the place in the
 * first text that has the words; `null` if no text has them. In `texts`, the article must come before the whole page, because in
 * the whole page captions may interrupt a sentence.
 */
export function findQuotation(spans: string[], texts: PageWords[]): FoundQuotation | null {
  for (const page of texts) {
    const verification = verify(spans, page.checked);
    const ranges = verification.found?.ranges ?? [];
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (first && last) return { page, verification, start: first.start, end: last.end };
  }
  return null;
}

export interface FoundQuotation {
  page: PageWords;
  verification: Verification;
  /** The UTF-16 offsets of the quoted words in the text of `page`, from the first to the last. */
  start: number;
  end: number;
}
