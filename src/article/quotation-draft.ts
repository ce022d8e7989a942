import type { Passage } from '../markdown/passages.ts';

/** A quotation before it has an id: the passages that are uses of the same words. */
export interface QuotationDraft {
  passage: Passage;
  /** Folded, as a lock stores them. */
  words: string;
  /** Inline uses first, then pull quotes. */
  uses: Passage[];
}
