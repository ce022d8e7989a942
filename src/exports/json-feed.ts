import { ARTICLE_LANGUAGE } from '../language.ts';
import { dayOfChange } from '../record/last-day.ts';
import type { ArticleEntry, SiteRecord } from '../record/record.ts';
import { feedHtml } from '../render/feed/feed-html.ts';
import { SITE } from '../site.ts';
import { absolute, belowBase, urls } from '../urls.ts';
import { MOST_ANALYSES } from './rss-feeds.ts';

/**
 * Returns the newest articles in full, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Only the days of an article are
 * known, so each time is midnight UTC, as in RSS.
 */
export function jsonFeed({ articles }: SiteRecord): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: SITE.name,
    home_page_url: absolute(urls.home()),
    feed_url: absolute(urls.jsonFeed()),
    description: SITE.tagline,
    icon: absolute(urls.iconPng()),
    favicon: absolute(urls.iconPng()),
    language: ARTICLE_LANGUAGE,
    items: articles.slice(0, MOST_ANALYSES).map(feedItem),
  };
}

function feedItem(entry: ArticleEntry): JsonFeedItem {
  const { slug, data, leadImage, language } = entry.article;
  const url = absolute(urls.article(slug));
  const changed = dayOfChange(entry.article);
  return {
    id: url,
    url,
    title: data.title,
    content_html: feedHtml(entry.article),
    summary: data.description,
    ...(leadImage && { image: absolute(belowBase(leadImage.src)) }),
    date_published: midnight(data.published),
    ...(changed !== null && { date_modified: midnight(changed) }),
    authors: entry.bylines.map(({ name, url }) => ({ name, ...(url !== null && { url: absolute(url) }) })),
    ...(data.tags && { tags: data.tags }),
    language,
  };
}

const midnight = (day: string) => `${day}T00:00:00Z`;

export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  /** A square image of at least 512 pixels. */
  icon: string;
  /** A square image of at least 64 pixels. */
  favicon: string;
  language: string;
  items: JsonFeedItem[];
}

interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  summary: string;
  image?: string;
  /** In RFC 3339, such as `2025-04-14T00:00:00Z`. */
  date_published: string;
  date_modified?: string;
  authors: { name: string; url?: string }[];
  tags?: string[];
  language: string;
}
