import type { APIRoute, GetStaticPaths } from 'astro';
import { speakerRssFeed } from '../../../exports/rss-feeds.ts';
import { entryPaths } from '../../../loader/entry-paths.ts';
import { siteRecord } from '../../../loader/site-record.ts';
import type { SpeakerEntry } from '../../../record/record.ts';

/** A feed for every speaker with a page. Private speakers have neither a page nor a feed. */
export const getStaticPaths = (async () =>
  entryPaths((await siteRecord()).speakers)) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: SpeakerEntry }> = async ({ props }) =>
  new Response(await speakerRssFeed(props.entry), { headers: { 'content-type': 'application/rss+xml' } });
