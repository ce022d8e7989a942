import { digestOf } from '../../cache/digest.ts';
import type { ArticleEntry, PublishedEntry, QuotationEntry, SourceEntry } from '../../record/record.ts';
import { articleKey, digestsFor } from '../site-record.ts';

/**
 * Returns the `cacheKey` of a page. `given` are all parts of the record that the page uses. The key changes whenever one of these
 * parts changes. In `npm run dev` it is empty.
 *
 * For an article, the key contains the cache key of the article, which covers its text, its lock and the registry rows it names.
 * For a source or quotation, the key contains its digest. So an edit of other sentences changes no list of quotations. Fields
 * that depend on other articles are added, such as `newer` (the next newer article) and `renders` (other wordings).
 */
export function pageKey(...given: object[]): string {
  return import.meta.env.DEV ? '' : digestOf(given.map(keyOf));
}

/** Returns the `cacheKey` of a file with the published records of quotations. It stays the same if only prose changes. */
export const publishedKey = (quotations: readonly QuotationEntry[]): string =>
  import.meta.env.DEV
    ? ''
    : digestOf(
        quotations.map(({ quotation, renders }: PublishedEntry) => [digestsFor(quotation).record, renders]),
      );

/** The key of each object. Keys are kept, because all pages of an outlet’s list get one and the same entry. */
const keys = new WeakMap<object, string>();

function keyOf(given: object): string {
  const known = keys.get(given);
  if (known !== undefined) return known;
  const key = isPart(given)
    ? partKey(given)
    : digestOf(JSON.stringify(given, (_name, value: unknown) => (isPart(value) ? keyOf(value) : value)));
  keys.set(given, key);
  return key;
}

/** All objects of the record with an `article` have one of these types. */
type Part = ArticleParts | QuotationEntry | SourceEntry;

/** The record page of an article has only a part of its entry. */
type ArticleParts = Pick<ArticleEntry, 'article' | 'quotations'> & Partial<ArticleEntry>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'article' in value;

function partKey(part: Part): string {
  if ('quotation' in part) return quotationKey(part);
  if ('source' in part) return sourceKey(part);
  const { article, older, newer, bylines, also, quotations } = part;
  const words = also?.words.map(keyOf);
  const beside = quotations.map(({ alsoIn, renders }) => [alsoIn, renders]);
  return digestOf(articleKey(article), older, newer, bylines, words, also?.analyses, beside);
}

/** The digest of the quotation covers `article`, `source` and `url`. `none` is a type error if the entry gets another field. */
function quotationKey(entry: QuotationEntry): string {
  const { quotation, article: _, source: __, url: ___, ...others } = entry;
  const { sourceNumber, attribution, seen, alsoIn, renders, partOf, ...none } = others;
  none satisfies Record<string, never>;
  const key = `${digestsFor(quotation).listed} ${sourceNumber} ${seen} ${attribution.kind}`;
  const isAlone = alsoIn.length === 0 && renders === null && partOf === null;
  return isAlone ? key : `${key} ${digestOf(alsoIn, renders, partOf && keyOf(partOf))}`;
}

function sourceKey({ source, article: _, quotations, ...others }: SourceEntry): string {
  return digestOf(digestsFor(source).record, quotations.map(keyOf), others);
}
