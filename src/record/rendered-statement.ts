import type { Part } from './differing-words.ts';

/** A statement with every wording in which articles quote it. */
export interface RenderedStatement {
  id: string;
  title: string;
  date: string | null;
  place: string | null;
  /** The words in the original language, and where they were seen; `null` if they were not. */
  original: { words: string; lang: string; url: string; seen: string } | null;
  /** By the day of the source, unknown days last. */
  renderings: Rendering[];
}

/** One wording of a statement. */
export interface Rendering {
  /** Permalink, relative to the URL of the site. */
  url: string;
  lang: string;
  /** The words as printed, in parts that the other wordings have or lack. */
  parts: Part[];
  /** The name of the outlet that printed them. */
  outlet: string;
  /** Who translated them; `null` if they are not known to be a translation. */
  translated: string | null;
  published: string | null;
}
