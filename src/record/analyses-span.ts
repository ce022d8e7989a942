import type { Article } from '../article/article.ts';
import type { AnalysesSpan } from './record.ts';

/** How many different articles these are, with the days of the first and of the last. */
export function analysesSpan(articles: Article[]): AnalysesSpan {
  const different = [...new Set(articles)];
  const days = different.map(({ data }) => data.published).sort();
  return { count: different.length, first: days[0] ?? '', last: days.at(-1) ?? '' };
}
