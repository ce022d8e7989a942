/** A word of a text. */
export interface Token {
  start: number;
  end: number;
  /** The form by which it is found. */
  form: string;
  /** Other forms by which it is found too: `zuerich` for `Zürich`. */
  others: string[];
  /** Is it the last letter of a run without spaces, which its pair with the letter before has too? */
  isTail?: boolean;
}
