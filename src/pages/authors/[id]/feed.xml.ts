import type { APIRoute, GetStaticPaths } from 'astro';
import { authorRssFeed } from '../../../exports/rss-feeds.ts';
import { pageKey } from '../../../loader/page-key.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { AuthorEntry } from '../../../record/record.ts';

/** A feed for every author with a page. */
export const getStaticPaths = (async () =>
  (await siteRecord()).authors.map(entry => ({
    params: { id: entry.id },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: AuthorEntry }> = async ({ props }) =>
  new Response(await authorRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
