import type { ArticleHead } from '../article/article.ts';

/** The last day on which an article was published, updated or corrected. */
export function lastDay({ data }: ArticleHead): string {
  const { published, updated = published, updates = [], corrections = [] } = data;
  return [updated, ...[...updates, ...corrections].map(({ date }) => date)].reduce(later, published);
}

/** The day of the last update or correction; `null` if there was none after the day of publication. */
export function dayOfChange(article: ArticleHead): string | null {
  const day = lastDay(article);
  return day === article.data.published ? null : day;
}

/** The last day on which any article of a list was published, updated or corrected; `null` for an empty list. */
export function lastDayOf(entries: OfArticles): string | null {
  const days = entries.map(({ article }) => lastDay(article));
  return days.length === 0 ? null : days.reduce(later);
}

const later = (one: string, other: string) => (one > other ? one : other);

/** Entries that each belong to an article. */
export type OfArticles = readonly { article: ArticleHead }[];
