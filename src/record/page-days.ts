import { urls } from '../urls.ts';
import { lastDayOf, type OfArticles } from './last-day.ts';
import type { SiteRecord } from './record.ts';

/**
 * Maps the path of each page to the last day on which the page changed. A list changes with any of its articles. The corrections
 * page has the day of the newest correction.
 *
 * A list of several pages has only the path of its first page, because a new article changes all of them. A page without any
 * article or correction is left out.
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
