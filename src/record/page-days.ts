import { urls } from '../urls.ts';
import { lastDayOf, type OfArticles } from './last-day.ts';
import type { SiteRecord } from './record.ts';

/**
 * Returns the last day on which the content of each page changed, by the path of the page. The day of a list is the last day of
 * its articles. The day of the corrections page is the day of the newest correction. A list of several pages has one entry, under
 * the path of its first page, because a new article changes all pages of the list. Pages without any article or correction have
 * no entry.
 */
export function pageDays(record: SiteRecord): Record<string, string> {
  const { articles, outlets, speakers, topics, authors, corrections } = record;
  const indexes = [urls.home(), urls.articles(), urls.outlets(), urls.speakers(), urls.topics()];
  const lists: List[] = [
    ...indexes.map((path): List => [path, articles]),
    ...articles.map((entry): List => [urls.article(entry.article.slug), [entry]]),
    ...articles.map((entry): List => [urls.record(entry.article.slug), [entry]]),
    ...outlets.map(({ id, documents }): List => [urls.outlet(id), documents.flatMap(({ uses }) => uses)]),
    ...speakers.map(({ id, quotations }): List => [urls.speaker(id), quotations]),
    ...topics.map((topic): List => [urls.topic(topic.id), topic.articles]),
    ...authors.map((author): List => [urls.author(author.id), author.articles]),
  ];
  const days = [
    ...lists.map(([path, entries]) => [path, lastDayOf(entries)] as const),
    [urls.corrections(), corrections[0]?.date ?? null] as const,
  ];
  return Object.fromEntries(days.flatMap(([path, day]) => (day === null ? [] : [[path, day]])));
}

type List = [path: string, entries: OfArticles];
