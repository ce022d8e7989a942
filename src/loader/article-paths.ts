import type { GetStaticPaths } from 'astro';
import { pageKey } from './cache-keys/page-cache-key.ts';
import { siteRecord } from './site-record.ts';

/** One path for the page of each article. */
export const articlePaths = (async () =>
  (await siteRecord()).articles.map(entry => ({
    params: { slug: entry.article.slug },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;

/**
 * One path for the record page of each article. This page does not show the next older and newer article, bylines and related
 * articles. So its cache key does not cover them, and most changes of other articles do not change the key.
 */
export const recordPaths = (async () =>
  (await siteRecord()).articles.map(({ article, quotations, sources, tally }) => {
    const entry = { article, quotations, sources, tally };
    return { params: { slug: article.slug }, props: { entry }, cacheKey: pageKey(entry) };
  })) satisfies GetStaticPaths;
