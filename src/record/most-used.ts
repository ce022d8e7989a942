import { PAGE_SIZE } from './list-pages.ts';

/**
 * Returns the first `PAGE_SIZE` entries, which an index page shows in detail. Below them, the page lists the names of all
 * entries.
 */
export const mostUsed = <Entry>(entries: readonly Entry[]): Entry[] => entries.slice(0, PAGE_SIZE);
