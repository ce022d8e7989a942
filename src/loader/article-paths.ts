import type { GetStaticPaths } from 'astro';
import { pageKey } from './page-key.ts';
import { siteRecord } from './site-record.ts';

/** One path for the page of each article. */
export const articlePaths = (async () =>
  (await siteRecord()).articles.map(entry => ({
    params: { slug: entry.article.slug },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;

/**
 * One path for the record page of each article. The page shows nothing of neighbouring articles, and its cache key leaves them
 * out. So an edit of a neighbour does not change it.
 */
export const recordPaths = (async () =>
  (await siteRecord()).articles.map(({ article, quotations, sources, tally }) => {
    const entry = { article, quotations, sources, tally };
    return { params: { slug: article.slug }, props: { entry }, cacheKey: pageKey(entry) };
  })) satisfies GetStaticPaths;
