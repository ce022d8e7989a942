import type { SiteEntry } from './site-entry.ts';

/**
 * The entries as `npm run dev` last read them. Its pages ask here: what Astro’s store gives them can be an older state, for a page that was
 * asked for while the store was being replaced keeps what it got. Loader and pages are loaded apart, so what they share is global.
 */
export const liveEntries = (): SiteEntries => shared[ENTRIES] ?? new Map();

export function setLiveEntries(entries: SiteEntries): void {
  shared[ENTRIES] = entries;
}

const ENTRIES = Symbol.for('on-the-record.entries');
const shared = globalThis as { [ENTRIES]?: SiteEntries };

/** By id. */
type SiteEntries = ReadonlyMap<string, SiteEntry>;
