import type { Problem } from '../problems/problem.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The entries that this process last read, for all pages. Astro’s store can return an older state in `npm run dev`: a page requested while the
 * store is replaced keeps that state. In a build, the entries would become a part of the code of the pages, which could then not be used again with other
 * content. Loader and pages are separate module graphs, so the entries are global.
 */
export const liveEntries = (): SiteEntries => shared[ENTRIES] ?? new Map();

/** Replaces all entries. */
export function setLiveEntries(entries: ReadonlyMap<string, { data: SiteEntry }>): void {
  shared[ENTRIES] = new Map([...entries].map(([id, { data }]) => [id, data]));
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
