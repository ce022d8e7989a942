import type { ComparedPassage } from '../../words/compare/passages.ts';
import { type CheckedSource, prepareEvidence } from '../../words/verify.ts';

/**
 * Prepares a text of a page for the comparison with quotations of a source. The whole text is treated as one excerpt. Splitting
 * the text into words takes the most time, so this is done only when the words are needed.
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

/** What the comparison must know, apart from the words of the page and of the quotation. */
export interface ComparedSource {
  /** The URL of the page that is searched for the words. */
  page: string;
  /** The URL of the source. */
  url: string | undefined;
  /** The URL of the source in a web archive. */
  archive: string | undefined;
  /** The BCP 47 language of the quoted words. */
  language: string;
  /** Returns the names in the article, in lower case (words/compare/names.ts). */
  names: () => ReadonlySet<string>;
}

export interface PageWords {
  source: ComparedSource;
  text: string;
  readonly checked: CheckedSource;
  readonly passage: ComparedPassage;
}
