import { SITE } from '../site.ts';

/**
 * Sorts by name like an index: a leading “The” does not count. Names of people are sorted as written, since the position of the family name
 * differs between languages and a wrong guess would make a name hard to find.
 */
export function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => collator.compare(sortKey(nameOf(one)), sortKey(nameOf(other))));
}

const sortKey = (name: string) => name.replace(/^the\s+/iu, '');
const collator = new Intl.Collator(SITE.language, { numeric: true });
