import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { sourceAnchor } from '../urls.ts';
import { storedArticle } from './stored-article.ts';

/** Returns a function that gives the anchors of an article’s page, or `null` if the article could not be read. It reads the store when asked. */
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

/** Returns every anchor of an article’s page: those of headings, of quotations, also removed ones, and of sources. */
export function anchorsOf({ headings, quotations, tombstones, sources }: Article): ReadonlySet<string> {
  return new Set([
    ...headings.map(({ id }) => id),
    ...quotations.flatMap(({ uses }) => uses),
    ...tombstones.map(({ id }) => id),
    ...sources.map(({ key }) => sourceAnchor(key)),
  ]);
}
