import type { APIRoute, GetStaticPaths } from 'astro';
import { authorRssFeed } from '../../../exports/rss-feeds.ts';
import { entryPaths } from '../../../loader/entry-paths.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { AuthorEntry } from '../../../record/record.ts';

/** A feed for every author with a page. */
export const getStaticPaths = (async () => entryPaths((await siteRecord()).authors)) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: AuthorEntry }> = async ({ props }) =>
  new Response(await authorRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
