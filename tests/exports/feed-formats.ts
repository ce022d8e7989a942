import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** Parses an RSS feed. All values are text. Items, categories and creators are lists, also if there is only one. */
export function read(xml: string): Channel {
  assert.equal(XMLValidator.validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: name => ['item', 'category', 'dc:creator'].includes(name),
  });
  return (parser.parse(xml) as { rss: { '@_version': '2.0'; channel: Channel } }).rss.channel;
}

const url = z.url({ protocol: /^https?$/u });
/**
 * The part of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) that the site writes. The format requires `version`, `title`,
 * `items`, and the `id` and content of each item. This schema also requires the fields that the site always writes.
 */
export const feedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: url,
  feed_url: url,
  description: z.string(),
  icon: url,
  favicon: url,
  language: z.string().min(2),
  items: z.array(
    z.strictObject({
      id: url,
      url: url,
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime().optional(),
      authors: z.array(z.strictObject({ name: z.string().min(1), url: url.optional() })).min(1),
      tags: z.array(z.string()).optional(),
      language: z.string().min(2),
    }),
  ),
});

interface Channel {
  title: string;
  description: string;
  link: string;
  language: string;
  lastBuildDate?: string;
  'atom:link': Record<string, string>;
  item: {
    title: string;
    description: string;
    link: string;
    guid: Record<string, string>;
    pubDate: string;
    category?: string[];
    'dc:creator'?: string[];
    'atom:updated'?: string;
    'content:encoded'?: string;
  }[];
}
