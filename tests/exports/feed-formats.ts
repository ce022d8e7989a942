import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** The feed as a reader takes it: values are text, and an item is one of a list even where it is alone. */
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
/** Field by field as https://www.jsonfeed.org/version/1.1/ has it: `version`, `title`, `items` and the items’ `id` and content must be there. */
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
