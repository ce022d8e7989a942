import type { ArticleData } from '../content/schema/article.ts';
import type { Article } from './article.ts';

/** Returns the frontmatter as readers get it: without the sources, and with updates and corrections newest first. */
export function publishedData({ sources: _, ...data }: ArticleData): Article['data'] {
  return {
    ...data,
    ...(data.updates && { updates: newestFirst(data.updates) }),
    ...(data.corrections && { corrections: newestFirst(data.corrections) }),
  };
}

/** Entries of one day stay in the order in which they are written. */
const newestFirst = <Entry extends { date: string }>(entries: Entry[]): Entry[] =>
  entries.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
