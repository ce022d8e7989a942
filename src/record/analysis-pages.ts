import { type ListPage, listPages } from './list-pages.ts';
import type { ArticleEntry } from './record.ts';

/**
 * Divides articles into pages, and groups the articles of each page by year. The articles must be newest first. `years` lists the
 * years of all pages, each with the number of its first page.
 */
export function analysisPages(articles: readonly ArticleEntry[]): AnalysesPage[] {
  const pages = listPages(articles).map(page => ({
    ...page,
    items: [...Map.groupBy(page.items, yearOf)].map(([year, some]) => ({ year, articles: some })),
  }));
  const years = pages.flatMap(({ number, items }) => items.map(({ year }) => ({ year, page: number })));
  const first = years.filter(({ year }, index) => years.findIndex(one => one.year === year) === index);
  return pages.map(page => ({ ...page, years: first }));
}

const yearOf = ({ article }: ArticleEntry) => article.data.published.slice(0, 4);

interface AnalysesPage extends ListPage<AnalysesYear> {
  years: { year: string; page: number }[];
}

export interface AnalysesYear {
  year: string;
  articles: ArticleEntry[];
}
