import type { ArticleData } from '../content/schema/article.ts';

/**
 * Returns the days that cannot be later than the day of the build: the day of publication and the days on which evidence was
 * seen. The day of publication of a draft may be later, so it is left out. Pure: days are compared with today after the article
 * is read, so that a cached article does not depend on the clock.
 */
export function statedDays({ draft, published, sources }: ArticleData): StatedDay[] {
  const seen = new Map<string, StatedDay>();
  for (const [key, { evidence = [] }] of Object.entries(sources))
    for (const [index, { seen: day }] of evidence.entries()) {
      const first = seen.get(day);
      if (first) first.more += 1;
      else seen.set(day, { field: 'seen', day, more: 0, path: ['sources', key, 'evidence', index, 'seen'] });
    }
  const days: StatedDay[] = [...seen.values()];
  return draft === true
    ? days
    : [{ field: 'published', day: published, more: 0, path: ['published'] }, ...days];
}

/** A day and the path of its first use in the frontmatter. */
export interface StatedDay {
  field: 'published' | 'seen';
  day: string;
  /** How many more excerpts were seen on this day. */
  more: number;
  /** The keys that lead to the day in the frontmatter. Its line and column are looked up only if there is a problem. */
  path: (string | number)[];
}
