import type { ComparedPassage } from '../../words/compare/passages.ts';
import { type CheckedSource, prepareEvidence } from '../../words/verify.ts';

/**
 * Prepares a text of a page for the comparison with quotations of a source, as if all of it were one excerpt. It is folded when that is first
 * needed, since folding is what takes time.
 */
export function pageWords(text: string, source: ComparedSource): PageWords {
  let checked: CheckedSource | undefined;
  return {
    source,
    text,
    get checked() {
      checked ??= prepareEvidence({ ...source, evidence: [{ url: source.page, excerpt: text }] });
      return checked;
    },
    get passage() {
      const [first] = this.checked.ranked();
      if (!first) throw new Error('Evidence has no passage.');
      return first.passage;
    },
  };
}

/** What the comparison depends on beside the words. */
export interface ComparedSource {
  /** The URL of the page in which words are looked for. */
  page: string;
  /** Those of the source. */
  url: string | undefined;
  archive: string | undefined;
  language: string;
  /** Words that are names in the article. */
  names: () => ReadonlySet<string>;
}

export interface PageWords {
  source: ComparedSource;
  text: string;
  readonly checked: CheckedSource;
  readonly passage: ComparedPassage;
}
