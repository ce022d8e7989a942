import { jsonFeed } from '../exports/json-feed.ts';
import { siteRecord } from '../loader/site-record.ts';

export const GET = async () =>
  Response.json(jsonFeed(await siteRecord()), { headers: { 'content-type': 'application/feed+json' } });
