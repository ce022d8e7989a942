import type { Problem } from '../problems/problem.ts';

/** The text of a file, or why it could not be read. */
export type FoundText = TextFile | { message: string };

export interface ContentFiles {
  registry: RegistryFiles;
  articles: ArticleFiles[];
  pages: { slug: string; markdown: TextFile }[];
  /** Locks without an article of the same name. */
  locks: { slug: string; lock: TextFile }[];
  /** The captures of pages that evidence was cut from; none if it is left out. */
  captures?: CaptureFile[];
  /** What `npm run verify` found; `null` if it has not run. */
  verified?: TextFile | null;
  /** `src/site.ts`; `null` in a folder that has content only. */
  settings?: TextFile | null;
  /** Paths of the files below `public/`, without that folder. */
  publicFiles: string[];
  /** The problems of files that could not be read. */
  problems: Problem[];
}

export interface ArticleFiles {
  slug: string;
  markdown: TextFile;
  /** `null` if there is none yet. */
  lock: TextFile | null;
}

/** A file is `null` if it is missing or could not be read. */
export interface RegistryFiles {
  outlets: TextFile | null;
  speakers: TextFile | null;
  /** `undefined` in a project without statements. */
  statements?: TextFile | null | undefined;
  topics?: TextFile | null;
  published?: TextFile | null;
}

/** A content file. `file` is its path relative to the project. */
export interface TextFile {
  file: string;
  text: string;
}

export interface CaptureFile {
  id: string;
  file: TextFile;
}
