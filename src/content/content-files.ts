import type { Problem } from '../problems/problem.ts';

/**
 * A content file, or the reason why it could not be read. The reason continues a sentence about the file: `is missing: write it`.
 */
export type FoundText = TextFile | { message: string };

export interface ContentFiles {
  registry: RegistryFiles;
  articles: ArticleFiles[];
  pages: { slug: string; markdown: TextFile }[];
  /** Lock files whose slug is not the slug of an article. */
  locks: { slug: string; lock: TextFile }[];
  /** The records of captured pages; `undefined` means an empty list. */
  captures?: CaptureFile[];
  /** content/verified.json, which `npm run verify` writes; `null` if it is missing or could not be read. */
  verified?: TextFile | null;
  /** `src/site.ts`; `null` if it is missing or could not be read. */
  settings?: TextFile | null;
  /** The files of `public/`, by their path in this folder: `photos/harbour.jpg`. */
  publicFiles: string[];
  /** Problems of whole files, such as a file that is missing or in the wrong folder. */
  problems: Problem[];
}

export interface ArticleFiles {
  slug: string;
  markdown: TextFile;
  /** `null` if the article has no lock file yet. */
  lock: TextFile | null;
}

/** A file is `null` if it is missing or could not be read. */
export interface RegistryFiles {
  outlets: TextFile | null;
  speakers: TextFile | null;
  /** `undefined` in a project without this file; `null` only if the file could not be read. */
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
