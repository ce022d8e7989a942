import type { Article } from '../article/article.ts';
import { digestOf } from '../cache/digest.ts';
import type { ArticleEntry, QuotationEntry, SourceEntry } from '../record/record.ts';
import { articleKey } from './site-record.ts';

/**
 * The `cacheKey` of a page: it changes whenever the part of the record that the page gets changes. The cache key of an article covers its text,
 * its lock and the registry rows it names, so it replaces the article’s own entries; only its neighbours, duplicate quotations and other wordings
 * are added. `npm run dev` keeps no pages, so its keys are empty.
 */
export function pageKey(...given: object[]): string {
  return import.meta.env.DEV ? '' : digestOf(given.map(keyOf));
}

/** Keys are kept, because each page of an outlet’s list gets the same entry. */
const keys = new WeakMap<object, string>();

function keyOf(given: object): string {
  const known = keys.get(given);
  if (known !== undefined) return known;
  const key = digestOf(JSON.stringify(given, (_name, value: unknown) => replacer(value)));
  keys.set(given, key);
  return key;
}

/** The short form of a part of the record in the key. */
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
