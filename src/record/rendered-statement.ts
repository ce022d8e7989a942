import type { Part } from './differing-words.ts';

/** A statement with every wording that articles quote. */
export interface RenderedStatement {
  id: string;
  title: string;
  date: string | null;
  place: string | null;
  /** The words in the original language, and where and when we saw them; `null` if we did not see them. */
  original: { words: string; lang: string; url: string; seen: string } | null;
  /** Sorted by the date of the source, oldest first; unknown dates last. */
  renderings: Rendering[];
}

/** One wording of a statement. */
export interface Rendering {
  /** The permalink, as a path with the base of the site. */
  url: string;
  lang: string;
  /** The words as printed, divided by whether they differ from the words of the other wordings. */
  parts: Part[];
  /** The name of the outlet that printed the words. */
  outlet: string;
  /** Who translated the words; `null` if they are not known to be a translation. */
  translated: string | null;
  published: string | null;
}
