import type { ArticleData } from '../content/schema/article.ts';
import type { Article } from './article.ts';

/** Returns the frontmatter without the sources, and with the newest updates and corrections first. */
export function publishedData({ sources: _, ...data }: ArticleData): Article['data'] {
  return {
    ...data,
    ...(data.updates && { updates: newestFirst(data.updates) }),
    ...(data.corrections && { corrections: newestFirst(data.corrections) }),
  };
}

const newestFirst = <Entry extends { date: string }>(entries: Entry[]): Entry[] =>
  entries.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
