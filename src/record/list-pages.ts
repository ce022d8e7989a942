/** The greatest number of items on one page of a list. A phone shows a page of this length without a noticeable delay. */
export const PAGE_SIZE = 100;

/** Divides a list into numbered pages. An empty list has one empty page. */
export function listPages<Item>(items: readonly Item[], size = PAGE_SIZE): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

export interface ListPage<Item> {
  /** From 1. */
  number: number;
  /** The number of all pages. */
  of: number;
  items: Item[];
}
