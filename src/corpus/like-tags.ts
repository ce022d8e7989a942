import { distance } from 'fastest-levenshtein';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { PlaceInFile } from './front-matter-places.ts';
import type { CheckedArticle } from './read-one.ts';

/** Shorter tags may differ by one letter and be right, such as `Iran` and `Iraq`. */
const LEAST_LETTERS = 5;

/**
 * Warns if two tags differ only by letter case or by one letter: one tag is probably misspelt, and readers would find two topics.
 * The problem is at the first use of the less frequent tag.
 */
export function checkTags(articles: CheckedArticle[], placeOf: PlaceInFile): Problem[] {
  const uses = Map.groupBy(
    articles.flatMap(({ article, file }) =>
      (article?.data.tags ?? []).map((tag, index) => ({ tag, file, path: ['tags', index] })),
    ),
    ({ tag }) => tag,
  );
  const byUse = [...uses].sort(([, one], [, other]) => other.length - one.length);
  const known = new Map<string, number[]>();
  return byUse.flatMap(([tag, [first]], index) => {
    const keys = keysOf(tag.toLowerCase());
    const candidates = keys.flatMap(key => known.get(key) ?? []).sort((one, other) => one - other);
    const like = candidates.map(at => byUse[at]?.[0] ?? '').find(other => isLike(tag, other));
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), index]);
    return like === undefined || !first
      ? []
      : [{ ...report('like-tag', placeOf(first.file, first.path), { tag, like }), file: first.file }];
  });
}

/**
 * `iran` → `iran`, `ran`, `ian`, `irn`, `ira`. Two similar tags have at least one of these keys in common, so not all pairs of
 * tags need to be compared.
 */
const keysOf = (tag: string) => [
  tag,
  ...Array.from({ length: tag.length }, (_, at) => tag.slice(0, at) + tag.slice(at + 1)),
];

function isLike(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return (
    first === second ||
    (Math.min(first.length, second.length) >= LEAST_LETTERS && distance(first, second) === 1)
  );
}
