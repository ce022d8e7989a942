import { LOCALE } from '../language.ts';

/**
 * Sorts by name like an index in the language of the site: a leading article does not count. Names of people are sorted as written, since the
 * position of the family name differs between languages and a wrong guess would make a name hard to find.
 */
export function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => compareNames(nameOf(one), nameOf(other)));
}

/** Compares two names in that order, for `sort`. */
export const compareNames = (one: string, other: string): number =>
  collator.compare(sortKey(one), sortKey(other));

const sortKey = (name: string) => name.replace(/^(?:the|der|die|das)\s+/iu, '');
const collator = new Intl.Collator(LOCALE, { numeric: true });
