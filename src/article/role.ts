import type { ArticleData } from '../content/schema/article.ts';
import type { SpeakerData } from '../content/schema/registry.ts';

/**
 * Returns the role that a speaker held when the words were published: the first of `roles` that fits the time, otherwise the
 * `role` without dates; `null` if there is neither. The time is the date of the source. If the source has no date, the time is
 * the start of the period that the article covers, or else the date of the article.
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
 * Is the first date before the second? The shorter date gives the precision: `2025-04` is not before `2025`. A missing date is
 * neither before nor after another.
 */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
