import type { APIRoute, GetStaticPaths } from 'astro';
import { topicRssFeed } from '../../../exports/rss-feeds.ts';
import { pageKey } from '../../../loader/page-key.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { TopicEntry } from '../../../record/record.ts';

/** A feed for every topic with a page. */
export const getStaticPaths = (async () =>
  (await siteRecord()).topics.map(entry => ({
    params: { id: entry.id },
    props: { entry },
    cacheKey: pageKey(entry),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: TopicEntry }> = async ({ props }) =>
  new Response(await topicRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
