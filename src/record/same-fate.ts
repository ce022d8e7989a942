import type { Tombstone } from '../article/article.ts';

/** The tombstones of an article in groups of which the page says the same: a withdrawn article has as many as it had quotations. */
export const sameFate = (tombstones: Tombstone[]): [Tombstone, ...Tombstone[]][] => [
  ...(
    Map.groupBy(tombstones, ({ now, gone }) => JSON.stringify([now, gone])) as Map<
      string,
      [Tombstone, ...Tombstone[]]
    >
  ).values(),
];
