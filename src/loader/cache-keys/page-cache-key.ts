import { digestOf } from '../../cache/digest.ts';
import type { ArticleEntry, QuotationEntry, SourceEntry } from '../../record/record.ts';
import { articleKey, quotationDigest, sourceDigest } from '../site-record.ts';

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

/**
 * Returns the `cacheKey` of a file with the published records of quotations (`PublishedEntry`). It stays the same if only prose
 * changes.
 */
export const publishedKey = (quotations: readonly QuotationEntry[]): string =>
  import.meta.env.DEV
    ? ''
    : digestOf(quotations.map(entry => [quotationDigest(entry, 'quotations'), entry.renders]));

/**
 * The key of each object. Keys are kept, because all pages of an outlet’s list get one and the same entry. Those of quotations
 * are not kept: there are very many, and they are found quickly.
 */
const keys = new WeakMap<object, string>();

function keyOf(given: object): string {
  const part = isPart(given) ? given : null;
  if (part !== null && 'quotation' in part) return quotationKey(part);
  const known = keys.get(given);
  if (known !== undefined) return known;
  const key = part
    ? partKey(part)
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

function partKey(part: Exclude<Part, QuotationEntry>): string {
  if ('source' in part) return sourceKey(part);
  const { article, older, newer, bylines, also, quotations } = part;
  const words = also?.words.map(keyOf);
  const beside = quotations.map(({ alsoIn, renders }) => [alsoIn, renders]);
  return digestOf(articleKey(article), older, newer, bylines, words, also?.analyses, beside);
}

/** The digest of the quotation covers `article`, `source` and `url`. `none` is a type error if the entry gets another field. */
function quotationKey(entry: QuotationEntry): string {
  const { quotation: _, article: __, source: ___, url: ____, ...others } = entry;
  const { sourceNumber, attribution, seen, alsoIn, renders, partOf, ...none } = others;
  none satisfies Record<string, never>;
  const key = `${quotationDigest(entry, 'listed')} ${sourceNumber} ${seen} ${attribution.kind}`;
  const isAlone = alsoIn.length === 0 && renders === null && partOf === null;
  return isAlone ? key : `${key} ${digestOf(alsoIn, renders, partOf && keyOf(partOf))}`;
}

function sourceKey(entry: SourceEntry): string {
  const { source: _, article: __, quotations, ...others } = entry;
  return digestOf(sourceDigest(entry), quotations.map(keyOf), others);
}
