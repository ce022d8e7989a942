import type { ArticleData } from '../content/schema/article.ts';
import type { Place } from '../problems/place.ts';
import { linkedText } from './linked-text.ts';

/**
 * Returns every text of the frontmatter that readers may see, with its path. These are the values, except the fields in `UNSEEN`,
 * and the keys of sources, which are in anchors of the page. A value includes the URLs of its links. The key `new-times` gives the
 * text `new times`.
 */
export function textsIn(data: ArticleData): FieldText[] {
  const keys = Object.keys(data.sources).map(key => ({
    path: ['sources', key],
    part: 'key' as const,
    text: key.replaceAll('-', ' '),
  }));
  return [...keys, ...within(data, [])];
}

const UNSEEN = new Set<PropertyKey>([
  'url',
  'src',
  'speaker',
  'outlet',
  'via',
  'formerly',
  'lang',
  'seen',
  'date',
]);

function within(value: unknown, path: PropertyKey[]): FieldText[] {
  if (typeof value === 'string') return [{ path, text: seenText(value) }];
  if (Array.isArray(value)) return value.flatMap((one, index) => within(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (UNSEEN.has(key) ? [] : within(one, [...path, key])));
}

/** `See [here](URL)` becomes `See here URL`, because readers see both. */
function seenText(value: string): string {
  const parts = linkedText(value);
  const urls = parts.flatMap(({ url }) => url ?? []);
  return [parts.map(({ text }) => text).join(''), ...urls].join(' ');
}

interface FieldText {
  path: PropertyKey[];
  /** `key`: the text is the last key of the path. Absent: the text is the value at the path. */
  part?: 'key';
  text: string;
}

/**
 * The plain text below the frontmatter. `placeOf` returns the place of `words` in the file; `null` if the text does not have
 * them.
 */
export interface ArticleText {
  text: string;
  placeOf: (words: string) => Place | null;
}
