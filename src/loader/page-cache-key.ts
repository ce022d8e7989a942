import type { Article } from '../article/article.ts';
import { digestOf } from '../cache/digest.ts';
import type { ArticleEntry, QuotationEntry, SourceEntry } from '../record/record.ts';
import { articleKey } from './site-record.ts';

/**
 * Returns the `cacheKey` of a page. `given` are all parts of the record that the page uses. The key changes whenever one of these
 * parts changes. In the key, an article is represented by its own cache key, which covers its text, its lock and the registry
 * rows it names. The parts that depend on other articles are added, such as the next older and newer article, duplicate
 * quotations and other wordings.
 *
 * In `npm run dev` the key is empty, because no pages are cached.
 */
export function pageKey(...given: object[]): string {
  return import.meta.env.DEV ? '' : digestOf(given.map(keyOf));
}

/** The digest of each object. Digests are kept, because all pages of an outlet’s list get one and the same entry. */
const keys = new WeakMap<object, string>();

function keyOf(given: object): string {
  const known = keys.get(given);
  if (known !== undefined) return known;
  const key = digestOf(JSON.stringify(given, (_name, value: unknown) => replacer(value)));
  keys.set(given, key);
  return key;
}

/** Replaces a part of the record that contains an article by its short form in the key. Returns all other values unchanged. */
function replacer(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('article' in value)) return value;
  const { article } = value as { article: Article };
  if ('quotation' in value) {
    const { quotation, alsoIn, renders } = value as QuotationEntry;
    return [articleKey(article), quotation.id, alsoIn, renders];
  }
  if ('source' in value) return [articleKey(article), (value as SourceEntry).source.key];
  const { older, newer, bylines, also, quotations } = value as ArticleEntry;
  const beside = quotations.map(({ alsoIn, renders }) => [alsoIn, renders]);
  return [articleKey(article), older, newer, bylines, also, beside];
}
