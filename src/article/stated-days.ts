import type { ArticleData } from '../content/schema/article.ts';

/**
 * Returns the days that must not be in the future: the day of publication and the days on which evidence was seen. A draft may be
 * published later, so its day of publication is left out. Pure: the days are compared with today elsewhere, so that a cached
 * article does not depend on the clock.
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

/** A day of the frontmatter. `path` leads to its first use. */
export interface StatedDay {
  field: 'published' | 'seen';
  day: string;
  /** How many other excerpts were seen on the same day. */
  more: number;
  /** The keys in the frontmatter that lead to the day. Its line and column are looked up only if there is a problem. */
  path: (string | number)[];
}
