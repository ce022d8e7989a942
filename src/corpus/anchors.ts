import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { sourceAnchor } from '../urls.ts';
import { storedArticle } from './stored-article.ts';

/**
 * Returns a function from the slug of an article to the anchors of its pages. The result is `null` if there is no such article or
 * its frontmatter could not be read. The function reads an article from the store at the first call with its slug, and throws if
 * the stored article is missing or damaged.
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

/** Returns the anchors on the pages of an article. A tombstone says what happened to a removed or replaced quotation. */
export function anchorsOf({ headings, quotations, tombstones, sources }: Article): Anchors {
  const onBoth = [...tombstones.map(({ id }) => id), ...sources.map(({ key }) => sourceAnchor(key))];
  return {
    article: new Set([...headings.map(({ id }) => id), ...quotations.flatMap(({ uses }) => uses), ...onBoth]),
    record: new Set([...quotations.map(({ id }) => id), ...onBoth]),
  };
}

/** The anchors of the two pages of an article. */
export interface Anchors {
  article: ReadonlySet<string>;
  /** The record page has each quotation once, and not the text of the article. */
  record: ReadonlySet<string>;
}
