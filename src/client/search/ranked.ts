import type { PagefindResult } from './pagefind-api.ts';

/**
 * The results in the order in which they are shown. Pagefind gives most quotations that have the same words the same score. Of those, the
 * ones whose hits are closest together come first, then the newest.
 */
export function ranked(results: PagefindResult[], newestFirst: PagefindResult[]): PagefindResult[] {
  const ages = new Map(newestFirst.map(({ id }, age) => [id, age]));
  const keys = new Map(
    results.map(({ id, score, words }) => [
      id,
      [-Math.round(score * 1000), Math.max(...words, 0) - Math.min(...words), ages.get(id) ?? 0] as const,
    ]),
  );
  const key = ({ id }: PagefindResult) => keys.get(id) ?? ([0, 0, 0] as const);
  return results.toSorted((one, other) => {
    const [first, second] = [key(one), key(other)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  });
}

/**
 * Orders the `first` results, which are fetched anyway, once more: those that have words exactly as typed come first. The index cannot tell
 * `US` from `us`, nor `$50bn` from `£50bn`.
 */
export async function asTypedFirst(
  results: PagefindResult[],
  typed: string,
  first: number,
): Promise<PagefindResult[]> {
  const distinct = typedWords(typed).filter(word => /[\p{Lu}\p{Sc}%]/u.test(word));
  if (distinct.length === 0 || results.length < 2) return results;
  const top = results.slice(0, first);
  const data = await Promise.allSettled(top.map(result => result.data()));
  const score = (index: number): number => {
    const outcome = data[index];
    if (outcome?.status !== 'fulfilled') return 0;
    const words = new Set(typedWords(outcome.value.meta.words ?? ''));
    return distinct.filter(word => words.has(word)).length;
  };
  const order = top.map((result, index) => ({ result, score: score(index) }));
  return [
    ...order.toSorted((one, other) => other.score - one.score).map(({ result }) => result),
    ...results.slice(first),
  ];
}

/** The words of a text as typed, but without the points of `U.S.` and without punctuation. */
const typedWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}%.,]+/u)
    .map(word => word.replace(/[.,]+$/u, ''))
    .filter(word => word !== '');
