import type { GetStaticPaths } from 'astro';
import { pageKey } from './page-key.ts';
import { siteRecord } from './site-record.ts';

/** One path for each article, for its page and the files published beside it. */
export const articlePaths = (async () =>
  (await siteRecord()).articles.map(entry => ({
    params: { slug: entry.article.slug },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;

/** One path for each article, for its record page, which shows nothing of its neighbours: an edit of one article leaves it as it is. */
export const recordPaths = (async () =>
  (await siteRecord()).articles.map(({ article, quotations, sources, tally }) => {
    const entry = { article, quotations, sources, tally };
    return { params: { slug: article.slug }, props: { entry }, cacheKey: pageKey(entry) };
  })) satisfies GetStaticPaths;
