import { LOCALE } from '../language.ts';

/**
 * Returns the items sorted by name, in the order of the site’s locale. An English or German article at the start of a name does
 * not count: `The Herald` stands at H. Names of people are sorted as written, because languages differ in where the family name
 * stands.
 */
export function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => compareNames(nameOf(one), nameOf(other)));
}

/** Compares two names in the order of `alphabetical`. For use with `sort`. */
export const compareNames = (one: string, other: string): number =>
  collator.compare(sortKey(one), sortKey(other));

const sortKey = (name: string) => name.replace(/^(?:the|der|die|das)\s+/iu, '');
const collator = new Intl.Collator(LOCALE, { numeric: true });
