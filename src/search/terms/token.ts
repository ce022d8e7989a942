/** A word of a text. */
export interface Token {
  /** Offsets in the text in NFC, in UTF-16 code units. */
  start: number;
  end: number;
  /** The form by which a search finds the word: `zurich` for `Zürich`. */
  form: string;
  /** Other forms by which a search finds the word too: `zuerich` for `Zürich`. */
  others: readonly string[];
  /** Is this the single last letter that `pairsOf` adds: `C` of `ABC`? The token before it, `BC`, has the letter too. */
  isTail?: boolean;
}
