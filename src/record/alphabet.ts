import { LOCALE } from '../language.ts';

/**
 * Returns the items sorted by name, in the order of the site’s locale. `The Herald` is sorted under H, and German `der`, `die`
 * and `das` are ignored too. The names of people are sorted as written, because only some languages put the family name first.
 */
export function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => compareNames(nameOf(one), nameOf(other)));
}

/** Compares two names for `sort`, in the order of `alphabetical`. */
export const compareNames = (one: string, other: string): number =>
  collator.compare(sortKey(one), sortKey(other));

const sortKey = (name: string) => name.replace(/^(?:the|der|die|das)\s+/iu, '');
const collator = new Intl.Collator(LOCALE, { numeric: true });
