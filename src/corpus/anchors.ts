import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { sourceAnchor } from '../urls.ts';
import { storedArticle } from './stored-article.ts';

/**
 * Returns a function from the slug of an article to the anchors of its page; `null` if the article is unknown or could not be
 * read. The function reads an article from the store when it is first called for it. It throws if the stored article is missing
 * or damaged.
 */
export function storedAnchors(
  store: Store,
  articles: { slug: string; key: string | null }[],
): (slug: string) => ReadonlySet<string> | null {
  const keys = new Map(articles.map(({ slug, key }) => [slug, key]));
  const known = new Map<string, ReadonlySet<string> | null>();
  return slug => {
    const key = keys.get(slug) ?? null;
    const anchors = known.get(slug) ?? (key === null ? null : anchorsOf(storedArticle(store, key)));
    known.set(slug, anchors);
    return anchors;
  };
}

/** Returns every anchor of an article’s page: those of headings, quotations, tombstones and sources. */
export function anchorsOf({ headings, quotations, tombstones, sources }: Article): ReadonlySet<string> {
  return new Set([
    ...headings.map(({ id }) => id),
    ...quotations.flatMap(({ uses }) => uses),
    ...tombstones.map(({ id }) => id),
    ...sources.map(({ key }) => sourceAnchor(key)),
  ]);
}
