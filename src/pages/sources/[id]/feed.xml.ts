import type { APIRoute, GetStaticPaths } from 'astro';
import { outletRssFeed } from '../../../exports/rss-feeds.ts';
import { entryPaths } from '../../../loader/entry-paths.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { OutletEntry } from '../../../record/record.ts';

/** A feed for every outlet with a page. */
export const getStaticPaths = (async () => entryPaths((await siteRecord()).outlets)) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: OutletEntry }> = async ({ props }) =>
  new Response(await outletRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
