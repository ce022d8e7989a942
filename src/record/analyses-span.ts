import type { ArticleHead } from '../article/article.ts';
import type { AnalysesSpan } from './record.ts';

/**
 * Counts the different articles in a list, and finds the days on which the first and the last were published. Both days are empty
 * for an empty list.
 */
export function analysesSpan(articles: ArticleHead[]): AnalysesSpan {
  const different = [...new Set(articles)];
  const days = different.map(({ data }) => data.published).sort();
  return { count: different.length, first: days[0] ?? '', last: days.at(-1) ?? '' };
}
