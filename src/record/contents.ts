import type { Article } from '../article/article.ts';
import type { Heading } from '../markdown/to-html.ts';

/** Fewer headings do not need a list. */
const FEWEST_HEADINGS = 3;

/** The main headings of an article, to list at its start; none if it has few. */
export function contentsOf({ headings }: Pick<Article, 'headings'>): Heading[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return main.length >= FEWEST_HEADINGS ? main : [];
}
