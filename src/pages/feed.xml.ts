import { rssFeed } from '../exports/rss-feeds.ts';
import { siteRecord } from '../loader/site-record.ts';

export const GET = async () =>
  new Response(await rssFeed(await siteRecord()), { headers: { 'content-type': 'application/rss+xml' } });
