import type { Article } from '../article/article.ts';
import type { Heading } from '../markdown/to-html.ts';

const FEWEST_HEADINGS = 3;

/** Returns the headings that the article lists at its start: all of the second level, or none if there are too few. */
export function contentsOf({ headings }: Pick<Article, 'headings'>): Heading[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return main.length >= FEWEST_HEADINGS ? main : [];
}
