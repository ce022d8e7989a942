import { articleDigest } from '../read/digest.ts';
import { type ArticleFiles, type ReadOptions, readArticle } from '../read/read-article.ts';
import type { Registry } from '../read/registry.ts';
import { checkedArticle, type Kept } from '../record/checked-article.ts';
import { keepArticle } from './kept-articles.ts';

/** Reads one article, keeps it whole in the folder named, and returns what is needed of it among others. */
export function readOne(files: ArticleFiles, registry: Registry, { options, code, folder }: Reading): Kept {
  const read = readArticle(files, registry, options);
  const checked = checkedArticle(read);
  const kept = { digest: articleDigest(files, checked.names, registry, options, code), checked };
  if (folder !== null && read.article) keepArticle(folder, kept, read.article);
  return kept;
}

/** How articles are read. */
export interface Reading {
  options: ReadOptions;
  /** Digest of the code that reads. */
  code: string;
  /** Where to keep what was read; `null` where only its problems are wanted. */
  folder: string | null;
}
