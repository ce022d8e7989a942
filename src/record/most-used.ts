import { PAGE_SIZE } from './list-pages.ts';

/**
 * Returns the entries that an index page shows in detail: the first `PAGE_SIZE`. Below them, the page lists the names of all
 * entries in alphabetical order.
 */
export const mostUsed = <Entry>(entries: readonly Entry[]): Entry[] => entries.slice(0, PAGE_SIZE);
