import type { Article } from '../article/article.ts';
import { digestOf } from '../cache/digest.ts';
import type { ArticleEntry, QuotationEntry, SourceEntry } from '../record/record.ts';
import { versionOf } from './site-record.ts';

/**
 * The `cacheKey` of a page: changes whenever what it is given of the record does. All that an article’s own entries have is a function of
 * its version, which covers its text, its lock and the registry rows it names; but for its neighbours and for who else has its words.
 */
export function pageKey(...given: object[]): string {
  return digestOf(given.map(keyOf));
}

/** An outlet’s entry is given to each page of its list. */
const keys = new WeakMap<object, string>();

function keyOf(given: object): string {
  const known = keys.get(given);
  if (known !== undefined) return known;
  const key = digestOf(JSON.stringify(given, (_name, value: unknown) => standIn(value)));
  keys.set(given, key);
  return key;
}

/** What stands for a part of the record in the key. */
function standIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('article' in value)) return value;
  const { article } = value as { article: Article };
  if ('quotation' in value) {
    const { quotation, alsoIn } = value as QuotationEntry;
    return [versionOf(article), quotation.id, alsoIn];
  }
  if ('source' in value) return [versionOf(article), (value as SourceEntry).source.key];
  const { older, newer, quotations } = value as ArticleEntry;
  return [versionOf(article), older, newer, quotations.map(({ alsoIn }) => alsoIn)];
}
