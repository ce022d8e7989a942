import { PAGE_SIZE } from './list-pages.ts';

/** The first entries of an index, which it shows in full. Its list by name has all entries. */
export const mostUsed = <Entry>(entries: readonly Entry[]): Entry[] => entries.slice(0, PAGE_SIZE);
