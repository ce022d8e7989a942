import type { ArticleData } from '../content/schema/article.ts';
import type { SpeakerData } from '../content/schema/registry.ts';

/**
 * The role a speaker held when the words were published: at the source’s date, else in the period the article covers, else when the
 * article appeared. `null` where none is known for that time.
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

/** Is the first date wholly before the second? Dates of different length compare as far as both go. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
