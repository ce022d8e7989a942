/** A generated pair: printed spans and excerpts of one document. */
export interface Made {
  kind: string;
  language: string;
  printed: string[];
  evidence: string[];
}
