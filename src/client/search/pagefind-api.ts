import type { FilterName, PART_FILTER } from '../../search/protocol.ts';
import type { Counts } from './counts.ts';

/** The part of Pagefind’s browser API that is used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options: PagefindOptions): Promise<PagefindResponse>;
  /** Adds another index. Every record of it has the values of `mergeFilter` besides its own. */
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
}

interface PagefindOptions {
  filters?: { [Name in IndexFilter]?: { any: string[] } | { none: string[] } };
}

interface PagefindResponse {
  results: PagefindResult[];
  /** How many of the results have each value, of the filters fetched so far. */
  filters: Counts & { [PART_FILTER]?: Record<string, number> };
}

export interface PagefindResult {
  id: string;
  /** Positions of the hits, counted in words of the content, which white space separates. */
  words: number[];
  data(): Promise<PagefindData>;
}

interface PagefindData {
  /** The URL as indexed, which is what is shown of the record, as JSON. */
  raw_url: string;
}

/**
 * Loads the library and the index in its folder; neither exists before the first build. The library runs on the main thread, because a
 * worker would fetch a second copy of it and hide from the page which requests failed. After a failure, `attempt` gives the module another
 * URL, because browsers remember that the first one failed.
 */
export async function loadPagefind(library: string, attempt: number): Promise<Pagefind> {
  const url = attempt === 0 ? library : `${library}?attempt=${attempt}`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  const pagefind = createInstance({
    basePath: folderOfUrl(library),
    noWorker: true,
    mergeFilter: { kind: 'quotation' },
    ...ORDER,
  });
  await pagefind.init();
  return pagefind;
}

/**
 * The order of results within an index and between indexes. A quotation is no better because it is short or has a word twice; `ranked.ts` orders
 * those that are equal. With the weight 0, Pagefind gives the results of one index after the other, each in the order in which its records were
 * added.
 */
export const ORDER = { ranking: { pageLength: 0, termSaturation: 0 }, indexWeight: 0 };

/** The folder of a URL, with the slash at its end. */
export const folderOfUrl = (url: string): string => url.slice(0, url.lastIndexOf('/') + 1);

type IndexFilter = FilterName | typeof PART_FILTER;

interface PagefindModule {
  createInstance(options: IndexOptions & { basePath: string; noWorker: boolean }): Pagefind;
}

interface IndexOptions {
  /** Values that all records of the index have. They are never fetched. */
  mergeFilter: { [Name in IndexFilter]?: string };
  ranking: { pageLength: number; termSaturation: number };
  indexWeight: number;
}
