import type { SiteEntry } from './site-entry.ts';

/**
 * The entries that `npm run dev` last read, for its pages. Astro’s store can return an older state: a page requested while the store is
 * replaced keeps that state. Loader and pages are separate module graphs, so the entries are global.
 */
export const liveEntries = (): SiteEntries => shared[ENTRIES] ?? new Map();

export function setLiveEntries(entries: SiteEntries): void {
  shared[ENTRIES] = entries;
}

const ENTRIES = Symbol.for('on-the-record.entries');
const shared = globalThis as { [ENTRIES]?: SiteEntries };

/** By id. */
type SiteEntries = ReadonlyMap<string, SiteEntry>;
