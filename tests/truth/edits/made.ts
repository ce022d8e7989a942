/** A generated pair: printed spans and excerpts of one document. */
export interface Made {
  /** The kind of edit. */
  kind: string;
  language: string;
  printed: string[];
  evidence: string[];
}
