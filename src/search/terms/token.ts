/** A word of a text. */
export interface Token {
  /** Start and end in the text in NFC, in UTF-16 code units. */
  start: number;
  end: number;
  /** The form by which the word is found. */
  form: string;
  /** Other forms by which the word is found too: `zuerich` for `Zürich`. */
  others: string[];
  /** Is the word the single last letter of a run without spaces? The token before it then contains the letter too. */
  isTail?: boolean;
}
