import type { Tombstone } from '../article/article.ts';

/**
 * Groups tombstones (article.ts) that have the same text on the page, so that the page shows the text once. A withdrawn article
 * has a tombstone for each of its quotations.
 */
export const tombstoneGroups = (tombstones: Tombstone[]): [Tombstone, ...Tombstone[]][] => [
  ...(
    Map.groupBy(tombstones, ({ now, gone }) => JSON.stringify([now, gone])) as Map<
      string,
      [Tombstone, ...Tombstone[]]
    >
  ).values(),
];
