import type { Article } from '../article/article.ts';
import type { Heading } from '../markdown/to-html.ts';

/** Fewer headings do not need a list. */
const FEWEST_HEADINGS = 3;

/** Returns the headings of the second level, which the article lists at its start. Returns none if there are too few. */
export function contentsOf({ headings }: Pick<Article, 'headings'>): Heading[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return main.length >= FEWEST_HEADINGS ? main : [];
}
