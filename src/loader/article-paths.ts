import type { GetStaticPaths } from 'astro';
import { pageKey } from './page-key.ts';
import { siteRecord } from './site-record.ts';

/** One path an article, for what is published beside its page. */
export const articlePaths = (async () =>
  (await siteRecord()).articles.map(entry => ({
    params: { slug: entry.article.slug },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;
