import type { PagefindResult } from './pagefind-api.ts';

/**
 * The results in the order in which they are shown. Most quotations with the same words in them are as good as each other to Pagefind: of
 * those, the ones whose hits stand closest come first, then the newest.
 */
export function ranked(results: PagefindResult[], newestFirst: PagefindResult[]): PagefindResult[] {
  const places = new Map(newestFirst.map(({ id }, place) => [id, place]));
  const keys = new Map(
    results.map(({ id, score, words }) => [
      id,
      [-Math.round(score * 1000), Math.max(...words, 0) - Math.min(...words), places.get(id) ?? 0] as const,
    ]),
  );
  const key = ({ id }: PagefindResult) => keys.get(id) ?? ([0, 0, 0] as const);
  return results.toSorted((one, other) => {
    const [first, second] = [key(one), key(other)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  });
}

/**
 * The first results, which are fetched anyway, once more: those that have words just as they were typed come first. To the index `US` is
 * `us`, and `$50bn` is `£50bn`.
 */
export async function asTypedFirst(
  results: PagefindResult[],
  typed: string,
  first: number,
): Promise<PagefindResult[]> {
  const telling = tokens(typed).filter(token => /[\p{Lu}\p{Sc}%]/u.test(token));
  if (telling.length === 0 || results.length < 2) return results;
  const top = results.slice(0, first);
  const data = await Promise.allSettled(top.map(result => result.data()));
  const score = (index: number): number => {
    const outcome = data[index];
    if (outcome?.status !== 'fulfilled') return 0;
    const words = new Set(tokens(outcome.value.meta['words'] ?? ''));
    return telling.filter(token => words.has(token)).length;
  };
  const order = top.map((result, index) => ({ result, score: score(index) }));
  return [
    ...order.toSorted((one, other) => other.score - one.score).map(({ result }) => result),
    ...results.slice(first),
  ];
}

/** Without the points of `U.S.` and what else is no part of a word. */
const tokens = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Sc}%.,]+/u)
    .map(token => token.replace(/[.,]+$/u, ''))
    .filter(token => token !== '');
