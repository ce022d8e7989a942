import type { Tombstone } from '../article/article.ts';

/**
 * Groups the tombstones of an article (article.ts) that have the same text on the page. A withdrawn article has a tombstone for
 * each of its quotations, so the page would otherwise repeat that text many times.
 */
export const sameFate = (tombstones: Tombstone[]): [Tombstone, ...Tombstone[]][] => [
  ...(
    Map.groupBy(tombstones, ({ now, gone }) => JSON.stringify([now, gone])) as Map<
      string,
      [Tombstone, ...Tombstone[]]
    >
  ).values(),
];
