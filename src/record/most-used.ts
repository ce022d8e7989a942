import { PAGE_SIZE } from './list-pages.ts';

/**
 * Returns the first entries of an index, which its page shows in detail. The page lists the names of all entries in alphabetical
 * order below.
 */
export const mostUsed = <Entry>(entries: readonly Entry[]): Entry[] => entries.slice(0, PAGE_SIZE);
