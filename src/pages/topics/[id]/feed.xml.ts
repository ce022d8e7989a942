import type { APIRoute, GetStaticPaths } from 'astro';
import { topicRssFeed } from '../../../exports/rss-feeds.ts';
import { entryPaths } from '../../../loader/entry-paths.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { TopicEntry } from '../../../record/record.ts';

/** A feed for every topic with a page. */
export const getStaticPaths = (async () => entryPaths((await siteRecord()).topics)) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: TopicEntry }> = async ({ props }) =>
  new Response(await topicRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
