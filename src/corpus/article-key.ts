import type { ReadOptions } from '../article/read-article.ts';
import { digestOf } from '../cache/digest.ts';
import type { ArticleFiles } from '../content/content-files.ts';
import { SITE } from '../site.ts';
import { READER_VERSION } from './reader-version.ts';

/** Returns a key of all input of an article except the registry, of which only the rows that were looked up count. */
export const inputKey = ({ slug, markdown, lock }: ArticleFiles, options: ReadOptions): string =>
  digestOf(slug, markdown, lock, options, SITE, READER_VERSION);

/** Returns the cache key of an article: of its input, and of the answers to all registry lookups, as `digestOfAnswers` gives them. */
export const articleCacheKey = (input: string, answers: string): string => digestOf(input, answers);
