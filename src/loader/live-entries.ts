import type { Problem } from '../problems/problem.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The entries that this process read last, for all pages. Pages do not read Astro’s store, for two reasons. In `npm run dev`, a
 * page that is requested while the store is replaced would keep the old state. In a build, the store would become a part of the
 * bundle, which could then not be used with other content.
 *
 * The entries are global, because the loader and the pages load their modules separately.
 */
export const liveEntries = (): SiteEntries => shared[ENTRIES] ?? new Map();

/** Replaces all entries, and calls the listener of `onEntriesChange`. */
export function setLiveEntries(entries: ReadonlyMap<string, { data: SiteEntry }>): void {
  shared[ENTRIES] = new Map([...entries].map(([id, { data }]) => [id, data]));
  shared[LISTENER]?.();
}

/** Calls a function each time when all entries are replaced. It replaces the function of an earlier call. */
export function onEntriesChange(listener: () => void): void {
  shared[LISTENER] = listener;
}

/** All problems of the content, as this process read them last. */
export function liveProblems(): Problem[] {
  const entry = liveEntries().get('problems');
  return entry?.kind === 'problems' ? entry.problems : [];
}

const ENTRIES = Symbol.for('on-the-record.entries');
const LISTENER = Symbol.for('on-the-record.entries-listener');
const shared = globalThis as { [ENTRIES]?: SiteEntries; [LISTENER]?: () => void };

/** The entries by their ids, such as `articles/flood`. */
type SiteEntries = ReadonlyMap<string, SiteEntry>;
