import type { ReadOptions } from '../../article/read-article.ts';
import { digestOf, digestOfBytes } from '../../cache/digest.ts';
import type { ArticleFiles, TextFile } from '../../content/content-files.ts';
import { SITE } from '../../site.ts';
import { READER_VERSION } from './reader-version.ts';

/** Returns a key that covers all inputs of an article except the registry, which `articleCacheKey` adds. */
export const inputKey = ({ slug, markdown, lock }: ArticleFiles, options: ReadOptions): string =>
  digestOf(slug, digestOfFile(markdown), lock && digestOfFile(lock), options, SITE, READER_VERSION);

/** Digests the plain text, because making JSON of it takes as long as the digest. */
const digestOfFile = ({ file, text }: TextFile): string => `${file} ${digestOfBytes(text)}`;

/**
 * Returns the cache key of an article. `input` is the result of `inputKey`, and `answers` the result of `digestOfAnswers`
 * (`registry-lookups.ts`) for all registry lookups of the article.
 */
export const articleCacheKey = (input: string, answers: string): string => digestOf(input, answers);
