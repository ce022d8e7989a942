import type { Article } from '../article/article.ts';
import type { Heading } from '../markdown/to-html.ts';

/**
 * The word count from which an article lists its headings, about six minutes of reading. In a shorter article the list would push the first
 * words off the screen of a phone and save little scrolling.
 */
const LEAST_WORDS = 1500;
/** Fewer headings do not need a list. */
const FEWEST_HEADINGS = 3;

/** The main headings of a long article, to list at its start; none for a short one. */
export function contentsOf({ wordCount, headings }: Pick<Article, 'wordCount' | 'headings'>): Heading[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return wordCount >= LEAST_WORDS && main.length >= FEWEST_HEADINGS ? main : [];
}
