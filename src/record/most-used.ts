import { PAGE_SIZE } from './list-pages.ts';

/** The entries that an index shows in full; the list by name beside it has all. */
export const mostUsed = <Entry>(entries: readonly Entry[]): Entry[] => entries.slice(0, PAGE_SIZE);
