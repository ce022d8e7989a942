import type { Part } from './differing-words.ts';

/** A statement with all wordings that articles quote, such as two translations. */
export interface RenderedStatement {
  id: string;
  title: string;
  date: string | null;
  place: string | null;
  /** The words in the original language, with the URL and the day where we saw them; `null` if we did not see them. */
  original: { words: string; lang: string; url: string; seen: string } | null;
  /** In the order of the dates of the sources, oldest first. Sources without a date come last. */
  renderings: Rendering[];
}

export interface Rendering {
  /** The permalink, as a path with the base of the site. */
  url: string;
  lang: string;
  /** The words as printed. `differs` marks words that another wording lacks. */
  parts: Part[];
  outlet: string;
  /** Who translated the words; `null` if they are not known to be a translation. */
  translated: string | null;
  published: string | null;
}
