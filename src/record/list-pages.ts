/** Entries on one page of a long list: some two hundred kilobytes of markup, which a phone still lays out at once. */
export const PAGE_SIZE = 100;

/** Cuts a list into numbered pages; an empty list is one empty page. */
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
  /** How many pages there are. */
  of: number;
  items: Item[];
}
