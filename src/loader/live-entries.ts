import type { Problem } from '../problems/problem.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The current entries, for all pages. Pages must not read Astro’s store. In `npm run dev`, a page requested during a change would
 * keep the old content. In a build, the bundle would contain the store, and a build with other content could not use the bundle.
 *
 * The entries are global, because the loader and the pages each load this module.
 */
export const liveEntries = (): SiteEntries => shared[ENTRIES] ?? new Map();

/** Replaces all entries, and calls the listener of `onEntriesChange`. */
export function setLiveEntries(entries: SiteEntries): void {
  shared[ENTRIES] = entries;
  shared[LISTENER]?.();
}

/** Sets the function to call whenever the entries are replaced. A second call drops the function of the first call. */
export function onEntriesChange(listener: () => void): void {
  shared[LISTENER] = listener;
}

/** All current problems of the content. */
export function liveProblems(): Problem[] {
  const entry = liveEntries().get('problems');
  return entry?.kind === 'problems' ? entry.problems : [];
}

const ENTRIES = Symbol.for('on-the-record.entries');
const LISTENER = Symbol.for('on-the-record.entries-listener');
const shared = globalThis as { [ENTRIES]?: SiteEntries; [LISTENER]?: () => void };

type SiteEntries = ReadonlyMap<string, SiteEntry>;
