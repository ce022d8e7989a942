import type { Passage } from '../markdown/passages.ts';

/** Passages that are one quotation. */
export interface Joined {
  passage: Passage;
  /** Folded, as a lock stores them. */
  words: string;
  /** Inline uses first, then pull quotes. */
  uses: Passage[];
}
