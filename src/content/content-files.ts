import type { Problem } from '../problems/problem.ts';

/** The text of a file, or why there is none. */
export type FoundText = TextFile | { fault: string };

export interface ContentFiles {
  registry: RegistryFiles;
  articles: ArticleFiles[];
  pages: { slug: string; markdown: TextFile }[];
  /** Locks without an article of their name. */
  locks: { slug: string; lock: TextFile }[];
  /** What could not be read at all. */
  problems: Problem[];
}

export interface ArticleFiles {
  slug: string;
  markdown: TextFile;
  /** `null` where there is none yet. */
  lock: TextFile | null;
}

/** `null` for a file that could not be read at all, or is not there. */
export interface RegistryFiles {
  outlets: TextFile | null;
  speakers: TextFile | null;
  published?: TextFile | null;
}

/** A file of the content, its path relative to the project. */
export interface TextFile {
  file: string;
  text: string;
}
