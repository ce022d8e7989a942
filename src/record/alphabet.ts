import { LOCALE } from '../language.ts';

/**
 * Returns the items sorted by name, in the order of the site’s locale. The English and German articles `the`, `der`, `die` and
 * `das` at the start of a name do not count: `The Herald` is sorted under H. The names of people are sorted as written, because
 * the family name comes first in some languages and last in others.
 */
export function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => compareNames(nameOf(one), nameOf(other)));
}

/** Compares two names in the order of `alphabetical`. For use with `sort`. */
export const compareNames = (one: string, other: string): number =>
  collator.compare(sortKey(one), sortKey(other));

const sortKey = (name: string) => name.replace(/^(?:the|der|die|das)\s+/iu, '');
const collator = new Intl.Collator(LOCALE, { numeric: true });
