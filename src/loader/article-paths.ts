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
