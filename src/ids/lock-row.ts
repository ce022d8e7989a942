/** What the id of a quotation depends on. */
export interface NeedsId {
  /**
   * The name with which the id begins: the short name of the speaker or outlet, or its id if it has none. Empty for a private
   * speaker.
   */
  name: string;
  /** The words as printed. */
  text: string;
  /** The speaker’s id; empty if the outlet itself is quoted. */
  speaker: string;
  /** The key of the source in the article. */
  source: string;
  /** The folded words, as a lock stores them. */
  words: string;
}

/** One row of `content/locks/<slug>.json`. */
export interface LockRow {
  id: string;
  speaker: string;
  source: string;
  words: string;
  /** The words that were first locked under this id, if they differ from `words`. */
  first?: string | undefined;
  /** The id that replaces the id of this row. */
  now?: string | undefined;
  /** Why the quotation was removed. */
  gone?: 'withdrawn' | 'corrected' | 'legal' | 'privacy' | undefined;
}
