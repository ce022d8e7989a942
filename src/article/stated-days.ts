import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/read-yaml.ts';
import type { Span } from '../problems/place.ts';

/**
 * Returns the days that cannot be later than the day of the build: the day of publication and the days on which evidence was seen. Pure: the
 * clock is compared after the article was read, so that a cached article does not depend on it. A draft may plan its day of publication.
 */
export function statedDays({ draft, published, sources }: ArticleData, locate: Locate): StatedDay[] {
  const at = (field: StatedDay['field'], day: string, path: PropertyKey[]) => ({
    field,
    day,
    more: 0,
    place: locate(path),
  });
  const seen = new Map<string, StatedDay>();
  for (const [key, { evidence = [] }] of Object.entries(sources))
    for (const [index, { seen: day }] of evidence.entries()) {
      const first = seen.get(day);
      if (first) first.more += 1;
      else seen.set(day, at('seen', day, ['sources', key, 'evidence', index, 'seen']));
    }
  return [...(draft === true ? [] : [at('published', published, ['published'])]), ...seen.values()];
}

/** A day with the place of its first use in the frontmatter. */
export interface StatedDay {
  field: 'published' | 'seen';
  day: string;
  /** How many more passages of evidence were seen on this day. */
  more: number;
  place: Span;
}
