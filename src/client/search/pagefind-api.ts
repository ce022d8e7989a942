/** The part of Pagefind’s browser API that is used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options: PagefindOptions): Promise<PagefindResponse>;
  /** Fetches what a search would need, such as the lists behind a filter, which it then counts. */
  preload(query: string | null, options: PagefindOptions): Promise<void>;
  /** Adds another index, every record of which has the values of `mergeFilter` beside its own. */
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
}

export interface PagefindOptions {
  filters?: Record<string, { any: string[] } | { none: string[] }>;
  sort?: { date: 'desc' };
}

export interface PagefindResponse {
  results: PagefindResult[];
  /** By name and value, of the filters fetched so far: how many results have it. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the hits, in words of the content parted by white space. */
  words: number[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** As indexed; `url` has the place of the bundle before it. */
  raw_url?: string;
  url: string;
  meta: Record<string, string>;
  /** The words around the hits, as HTML: `<` and `>` escaped, hits in `mark`. */
  excerpt: string;
}

/**
 * Loads the library, beside which the index of quotations lies; neither is there before the first build. It runs on the main thread: a
 * worker would fetch a second copy of the library and hide from the page which of its requests failed. After a failure, `attempt` gives
 * the module another address, since browsers remember that the first one failed.
 */
export async function loadPagefind(library: string, attempt: number): Promise<Pagefind> {
  const address = attempt === 0 ? library : `${library}?attempt=${attempt}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({
    basePath: folderOf(library),
    noWorker: true,
    mergeFilter: { kind: 'quotation' },
    ranking: RANKING,
  });
  await pagefind.init();
  return pagefind;
}

/** A quotation is no better for being short, nor for saying a word twice: of equals see ranked.ts. */
export const RANKING = { pageLength: 0, termSaturation: 0 };

/** With the slash at its end. */
export const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

interface PagefindModule {
  createInstance(options: IndexOptions & { basePath: string; noWorker: boolean }): Pagefind;
}

interface IndexOptions {
  /** Values that all records of the index have; no list of them is fetched. */
  mergeFilter: Record<string, string>;
  ranking: typeof RANKING;
  /** Stands where an excerpt begins or ends within a text. */
  excerptEllipsis?: string;
}
