import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { ARTICLE_LANGUAGE } from '../language.ts';
import { dayOfChange, lastDayOf, type OfArticles } from '../record/last-day.ts';
import type {
  ArticleEntry,
  AuthorEntry,
  OutletEntry,
  QuotationEntry,
  SiteRecord,
  SpeakerEntry,
  TopicEntry,
} from '../record/record.ts';
import { feedHtml } from '../render/feed/feed-html.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { absolute, urls } from '../urls.ts';
import { citedWords, oneLine, permalinkOf, referenceWords, spokenBy, statusWords } from './credit.ts';
import { escapeHtml } from './escape-html.ts';

/** The greatest number of articles in a feed. Feed readers ask often, so they do not need older articles. */
export const MOST_ANALYSES = 30;
const MOST_QUOTATIONS = 100;

/**
 * Returns the newest articles in full, as RSS 2.0 (https://www.rssboard.org/rss-specification). RSS requires a time of day, but
 * only the days of an article are known, so each time is midnight UTC.
 */
export function rssFeed({ articles }: SiteRecord): Promise<string> {
  return getRssString({
    title: SITE.name,
    description: SITE.tagline,
    ...channel(urls.home(), urls.rssFeed(), articles),
    items: articles.slice(0, MOST_ANALYSES).map(articleItem),
  });
}

/** Returns a speaker’s quotations and paraphrases in the newest articles, as RSS 2.0. */
export function speakerRssFeed({ id, speaker, quotations }: SpeakerEntry): Promise<string> {
  return getRssString({
    title: `${speaker.name} · ${SITE.name}`,
    description: ui.elsewhere.speakerFeed(speaker.name),
    ...channel(urls.speaker(id), urls.speakerFeed(id), quotations),
    items: quotations.slice(0, MOST_QUOTATIONS).map(quotationItem),
  });
}

/** Returns the quotations and paraphrases from an outlet in the newest articles, as RSS 2.0. */
export function outletRssFeed({ id, outlet, quotations }: OutletEntry): Promise<string> {
  return getRssString({
    title: `${outlet.name} · ${SITE.name}`,
    description: ui.elsewhere.outletFeed(outlet.name),
    ...channel(urls.outlet(id), urls.outletFeed(id), quotations),
    items: quotations.slice(0, MOST_QUOTATIONS).map(quotationItem),
  });
}

/** Returns the newest articles on a topic in full, as RSS 2.0. */
export const topicRssFeed = ({ id, name, articles }: TopicEntry): Promise<string> =>
  getRssString({
    title: `${name} · ${SITE.name}`,
    description: ui.elsewhere.topicFeed(name),
    ...channel(urls.topic(id), urls.topicFeed(id), articles),
    items: articles.slice(0, MOST_ANALYSES).map(articleItem),
  });

/** Returns the newest articles of an author in full, as RSS 2.0. */
export const authorRssFeed = ({ id, name, articles }: AuthorEntry): Promise<string> =>
  getRssString({
    title: `${name} · ${SITE.name}`,
    description: ui.elsewhere.authorFeed(name),
    ...channel(urls.author(id), urls.authorFeed(id), articles),
    items: articles.slice(0, MOST_ANALYSES).map(articleItem),
  });

/**
 * The RSS Advisory Board recommends `atom:link`, the URL of the feed itself
 * (https://www.rssboard.org/rss-profile#namespace-elements-atom-link). `lastBuildDate` is the last day on which one of `entries`
 * changed. So two builds of the same content write the same feed.
 */
function channel(page: string, feed: string, entries: OfArticles) {
  const day = lastDayOf(entries);
  const changed = day === null ? '' : `<lastBuildDate>${midnight(day).toUTCString()}</lastBuildDate>`;
  return {
    site: absolute(page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${ARTICLE_LANGUAGE}</language><copyright>${escapeHtml(rights())}</copyright>${changed}<atom:link href="${absolute(feed)}" rel="self" type="application/rss+xml"/>`,
  };
}

function rights(): string {
  const { licensed, reserved } = ui.elsewhere.rights;
  return SITE.licence ? licensed(SITE.licence.name, SITE.licence.url) : reserved(SITE.name);
}

function articleItem(entry: ArticleEntry): RSSFeedItem {
  const { title, description, published, tags = [] } = entry.article.data;
  const changed = dayOfChange(entry.article);
  return {
    title,
    description: escapeHtml(description),
    link: absolute(urls.article(entry.article.slug)),
    pubDate: midnight(published),
    categories: tags,
    content: feedHtml(entry.article),
    // The library reads `007` in this XML as the number 7, so a name that is a number is left out.
    customData: [
      ...entry.authors
        .filter(name => Number.isNaN(Number(name)))
        .map(name => `<dc:creator>${escapeHtml(name)}</dc:creator>`),
      ...(changed === null ? [] : [`<atom:updated>${changed}T00:00:00Z</atom:updated>`]),
    ].join(''),
  };
}

function quotationItem(entry: QuotationEntry): RSSFeedItem {
  const { quotation, source, article } = entry;
  return {
    title: oneLine(citedWords(quotation)),
    description: escapeHtml(
      `${spokenBy(entry)}; ${referenceWords(source)}. ${statusWords(entry)} ${ui.elsewhere.inAnalysis(article.data.title)}`,
    ),
    link: permalinkOf(entry),
    pubDate: midnight(article.data.published),
  };
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
