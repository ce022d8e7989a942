import type { FilterName, PART_FILTER } from '../../search/protocol.ts';
import type { Counts } from './counts.ts';

/** The functions of Pagefind in the browser that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options: PagefindOptions): Promise<PagefindResponse>;
  /** Adds another index. All its records also get the filter values in `mergeFilter`. */
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
}

interface PagefindOptions {
  filters?: { [Name in IndexFilter]?: { any: string[] } | { none: string[] } };
}

interface PagefindResponse {
  results: PagefindResult[];
  /** The number of results with each value of a filter. Filters that Pagefind has not fetched yet are absent. */
  filters: Counts & { [PART_FILTER]?: Record<string, number> };
}

export interface PagefindResult {
  id: string;
  /** The positions of the hits. A position is the number of words before the hit in the content; white space separates words. */
  words: number[];
  data(): Promise<PagefindData>;
}

interface PagefindData {
  /** The URL of the record as indexed. This site stores JSON there: the fields that a result shows. */
  raw_url: string;
}

/**
 * Loads Pagefind from the URL `library`, and the index in its folder. Rejects if the library cannot be loaded. Pagefind runs
 * without a worker, because the page cannot see the failed requests of a worker. `attempt` is the number of failures so far. It
 * changes the URL of the module, because a browser does not fetch a module again after a failure.
 */
export async function loadPagefind(library: string, attempt: number): Promise<Pagefind> {
  const url = attempt === 0 ? library : `${library}?attempt=${attempt}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  const pagefind = createInstance({
    basePath: folderOfUrl(library),
    noWorker: true,
    mergeFilter: { kind: 'quotation' },
    ...NO_RANKING,
  });
  await pagefind.init();
  return pagefind;
}

/**
 * Options that switch off the ranking of Pagefind, which prefers short texts and repeated words. `ranked.ts` orders the results.
 * With `indexWeight: 0`, Pagefind returns all results of one index, then all results of the next. Within an index, the record
 * that was added first comes first.
 */
export const NO_RANKING = { ranking: { pageLength: 0, termSaturation: 0 }, indexWeight: 0 };

/** The folder of a URL, with the slash at its end. */
export const folderOfUrl = (url: string): string => url.slice(0, url.lastIndexOf('/') + 1);

type IndexFilter = FilterName | typeof PART_FILTER;

interface PagefindModule {
  createInstance(options: IndexOptions & { basePath: string; noWorker: boolean }): Pagefind;
}

interface IndexOptions {
  /** All records of the index get these filter values. Pagefind need not fetch them. */
  mergeFilter: { [Name in IndexFilter]?: string };
  ranking: { pageLength: number; termSaturation: number };
  indexWeight: number;
}
