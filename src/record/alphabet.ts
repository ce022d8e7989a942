import { SITE } from '../site.ts';

/**
 * Sorts by name as an index does, without a leading “The”. Names of people are taken as they are written: which part is the family’s name
 * differs between languages, and a guess would hide some.
 */
export function alphabetical<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => collator.compare(heading(nameOf(one)), heading(nameOf(other))));
}

const heading = (name: string) => name.replace(/^the\s+/iu, '');
const collator = new Intl.Collator(SITE.language, { numeric: true });
