import type { APIRoute, GetStaticPaths } from 'astro';
import { outletRssFeed } from '../../../exports/rss-feeds.ts';
import { pageKey } from '../../../loader/page-key.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { OutletEntry } from '../../../record/record.ts';

/** A feed for every outlet with a page. */
export const getStaticPaths = (async () =>
  (await siteRecord()).outlets.map(entry => ({
    params: { id: entry.id },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: OutletEntry }> = async ({ props }) =>
  new Response(await outletRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
