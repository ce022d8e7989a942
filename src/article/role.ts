import type { ArticleData } from '../content/schema/article.ts';
import type { SpeakerData } from '../content/schema/registry.ts';

/**
 * Returns the role that a speaker held at the date of the source: the first of `roles` whose dates fit, otherwise `role`,
 * otherwise `null`. For a source without a date, the start of the period that the article covers counts, or else the date of the
 * article.
 */
export function roleAt(
  speaker: SpeakerData,
  published: string | null | undefined,
  { covers, published: appeared }: Pick<ArticleData, 'covers' | 'published'>,
): string | null {
  const date = published ?? covers?.split('/')[0] ?? appeared;
  const held = speaker.roles?.find(({ from, to }) => !(isBefore(date, from) || isBefore(to, date)));
  if (held) return held.org === undefined ? held.title : `${held.title}, ${held.org}`;
  return speaker.role ?? null;
}

/**
 * Compares only as much as both dates have: of `2025` and `2025-04`, neither is before the other. A missing date is neither
 * before nor after another.
 */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
