import type { ReadOptions } from '../article/read-article.ts';
import { digestOf } from '../cache/digest.ts';
import type { ArticleFiles } from '../content/content-files.ts';
import { SITE } from '../site.ts';
import { READER_VERSION } from './reader-version.ts';

/**
 * Returns a key that covers all inputs of an article except the registry. `articleCacheKey` adds the registry rows that were
 * looked up.
 */
export const inputKey = ({ slug, markdown, lock }: ArticleFiles, options: ReadOptions): string =>
  digestOf(slug, markdown, lock, options, SITE, READER_VERSION);

/**
 * Returns the cache key of an article. `input` is the result of `inputKey`, and `answers` the result of `digestOfAnswers`
 * (`registry-lookups.ts`) for all registry lookups of the article.
 */
export const articleCacheKey = (input: string, answers: string): string => digestOf(input, answers);
