import type { Problem } from '../problems/problem.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The entries that this process last read, for the pages of `npm run dev` and the record of a build. Astro’s store can return an older state: a
 * page requested while the store is replaced keeps that state. Loader and pages are separate module graphs, so the entries are global.
 */
export const liveEntries = (): SiteEntries => shared[ENTRIES] ?? new Map();

/** Replaces all entries. */
export function setLiveEntries(entries: SiteEntries): void {
  shared[ENTRIES] = entries;
}

/** All problems of the content. */
export function liveProblems(): Problem[] {
  const entry = liveEntries().get('problems');
  return entry?.kind === 'problems' ? entry.problems : [];
}

const ENTRIES = Symbol.for('on-the-record.entries');
const shared = globalThis as { [ENTRIES]?: SiteEntries };

/** By id. */
type SiteEntries = ReadonlyMap<string, SiteEntry>;
