import type { Article } from '../article/article.ts';
import type { Heading } from '../markdown/to-html.ts';

/**
 * A shorter article is scrolled through in a few movements, and a list of its headings would only push its first words off a phone’s
 * screen: at the usual rate of reading, this is more than six minutes.
 */
const LONG = 1500;
/** Two headings do not need a list. */
const FEWEST = 3;

/** The headings to list before a long article; none for a short one. */
export function contentsOf({ wordCount, headings }: Pick<Article, 'wordCount' | 'headings'>): Heading[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return wordCount >= LONG && main.length >= FEWEST ? main : [];
}
