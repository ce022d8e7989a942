import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { sourceAnchor } from '../urls.ts';
import { storedArticle } from './stored-article.ts';

/**
 * Returns a function that gives the anchors of the pages of an article by the slug of the article; `null` if the article is
 * unknown or could not be read. An article is read from the store at the first call with its slug. The returned function throws
 * if the stored article is missing or damaged.
 */
export function storedAnchors(
  store: Store,
  articles: { slug: string; key: string | null }[],
): (slug: string) => Anchors | null {
  const keys = new Map(articles.map(({ slug, key }) => [slug, key]));
  const known = new Map<string, Anchors | null>();
  return slug => {
    const key = keys.get(slug) ?? null;
    const anchors = known.get(slug) ?? (key === null ? null : anchorsOf(storedArticle(store, key).article));
    known.set(slug, anchors);
    return anchors;
  };
}

/** Returns every anchor that headings, quotations, tombstones and sources have on the pages of an article. */
export function anchorsOf({ headings, quotations, tombstones, sources }: Article): Anchors {
  const onBoth = [...tombstones.map(({ id }) => id), ...sources.map(({ key }) => sourceAnchor(key))];
  return {
    article: new Set([...headings.map(({ id }) => id), ...quotations.flatMap(({ uses }) => uses), ...onBoth]),
    record: new Set([...quotations.map(({ id }) => id), ...onBoth]),
  };
}

/** The anchors of two pages of an article: its own page, and its record page, which has each quotation once and no text. */
export interface Anchors {
  article: ReadonlySet<string>;
  record: ReadonlySet<string>;
}
