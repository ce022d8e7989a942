import type { Passage } from '../markdown/passages.ts';

/** A quotation before it gets its id. Each of its uses is a passage: words in the text, or a callout. */
export interface QuotationDraft {
  /** The first inline use; if there is none, the first callout. */
  passage: Passage;
  /** The words of `passage` in folded form, as the lock file stores them. */
  words: string;
  /** Inline uses first, then callouts. */
  uses: Passage[];
}
