/** The part of Pagefind’s browser API that is used (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { filters?: Record<string, unknown> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** As indexed; `url` has the place of the bundle before it. */
  raw_url?: string;
  url: string;
  raw_content?: string;
  /** Places of the hits, in words of the content parted by white space. */
  locations: number[];
  meta: Record<string, string>;
  /** The words around the hits, as HTML: `&`, `<` and `>` escaped, hits in `mark`. */
  excerpt: string;
}

/** Loads the library from where the build put it; there is none before the first build. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
