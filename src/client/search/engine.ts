import { type Kind, PART_FILTER } from '../../search/protocol.ts';
import { PagefindLookup } from './lookup.ts';
import { folderOfUrl, loadPagefind, ORDER, type Pagefind } from './pagefind-api.ts';
import { onlyParts } from './searched-parts.ts';
import { watchFailures } from './watch-failures.ts';

/** Loads the search library Pagefind and its indexes when a search first needs them, and again after `discard`. */
export class Engine {
  /** Returns how many calls of `fetch` for files in the folder of the library, which contains all indexes, have failed so far. */
  readonly failures: () => number;
  readonly #library: string;
  readonly #articles: string[];
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;
  #merging = new Map<string, Promise<void>>();
  #lookups = new Map<string, PagefindLookup>();

  /**
   * `library` is the URL of Pagefind. `articles` are the folders of the indexes of articles, relative to the folder of the
   * library. Make only one engine for a page, because it replaces `fetch` to count failures (`watchFailures`).
   */
  constructor(library: string, articles: string[]) {
    this.#library = library;
    this.#articles = articles;
    this.failures = watchFailures(folderOfUrl(library));
  }

  /**
   * Resolves when one kind can be searched: either the articles, or the newest quotations and the older parts whose folders
   * are in `parts`. Each index is loaded once. Indexes of articles are loaded when articles are first asked for, so the first
   * search for quotations does not wait for them. Rejects if a file cannot be fetched; the caller must then call `discard`.
   */
  async ready(kind: Kind, parts: string[] = []): Promise<PagefindLookup> {
    this.#loading ??= loadPagefind(this.#library, this.#attempt);
    const merging = this.#merging;
    const pagefind = await this.#loading;
    const wanted = kind === 'article' ? this.#articles : parts;
    for (const folder of wanted) if (!merging.has(folder)) merging.set(folder, this.#merge(pagefind, folder));
    // Pagefind searches all merged indexes, in the order in which they were merged. So all of them must be complete.
    await Promise.all(merging.values());
    const merged = [...merging.keys()];
    const key = [kind, ...merged, '', ...wanted].join(' ');
    const lookup = this.#lookups.get(key) ?? new PagefindLookup(onlyParts(pagefind, merged, wanted), kind);
    this.#lookups.set(key, lookup);
    return lookup;
  }

  /** Drops the library and all indexes after a failure, so that the next call of `ready` loads them again. */
  discard(): void {
    this.#loading = undefined;
    this.#merging = new Map();
    this.#attempt += 1;
    this.forget();
  }

  /** Drops all answers so far, because some may be incomplete if a file could not be fetched. */
  forget(): void {
    this.#lookups = new Map();
  }

  /** Adds an index to the search. Rejects if a file could not be fetched; Pagefind alone would treat the index as empty. */
  async #merge(pagefind: Pagefind, folder: string): Promise<void> {
    const failures = this.failures();
    const isArticles = this.#articles.includes(folder);
    await pagefind.mergeIndex(folderOfUrl(this.#library) + folder, {
      mergeFilter: { kind: isArticles ? 'article' : 'quotation', [PART_FILTER]: folder },
      ...ORDER,
    });
    if (this.failures() !== failures) throw new Error(`A file of ${folder} could not be fetched.`);
  }
}
