import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { sourceAnchor } from '../urls.ts';
import { storedArticle } from './stored-article.ts';

/** The places in the page of each article; `null` where it could not be read. Only those that are asked for are taken from the store. */
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

/** Every place in the page of an article that a link can name: its headings, quotations, gone ones too, and sources. */
export function anchorsOf({ headings, quotations, tombstones, sources }: Article): ReadonlySet<string> {
  return new Set([
    ...headings.map(({ id }) => id),
    ...quotations.flatMap(({ uses }) => uses),
    ...tombstones.map(({ id }) => id),
    ...sources.map(({ key }) => sourceAnchor(key)),
  ]);
}
