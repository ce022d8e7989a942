import { type Kind, PART_FILTER } from '../../search/protocol.ts';
import { PagefindLookup } from './lookup.ts';
import { folderOfUrl, loadPagefind, NO_RANKING, type Pagefind } from './pagefind-api.ts';
import { onlyParts } from './searched-parts.ts';
import { watchFailures } from './watch-failures.ts';

/** Loads the search library Pagefind and its indexes when a search first needs them, and again after `discard`. */
export class Engine {
  /** Returns how many requests for files of Pagefind or its indexes have failed so far. */
  readonly failures: () => number;
  readonly #library: string;
  readonly #articles: string[];
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;
  #merging = new Map<string, Promise<void>>();
  #lookups = new Map<string, PagefindLookup>();

  /**
   * `library` is the URL of Pagefind. `articles` are the folders of the indexes of articles, relative to the folder of Pagefind.
   * Make only one engine for a page, because `watchFailures` replaces `fetch`.
   */
  constructor(library: string, articles: string[]) {
    this.#library = library;
    this.#articles = articles;
    this.failures = watchFailures(folderOfUrl(library));
  }

  /**
   * Loads the indexes of quotations or of articles, and returns a lookup in them. For quotations, it loads the newest part and
   * the parts in the folders `parts`. Indexes of articles are loaded only when articles are asked for, so that quotations do not
   * wait for them. Rejects if a file cannot be fetched; the caller must then call `discard`.
   */
  async ready(kind: Kind, parts: string[] = []): Promise<PagefindLookup> {
    this.#loading ??= loadPagefind(this.#library, this.#attempt);
    const merging = this.#merging;
    const pagefind = await this.#loading;
    const wanted = kind === 'article' ? this.#articles : parts;
    for (const folder of wanted) if (!merging.has(folder)) merging.set(folder, this.#merge(pagefind, folder));
    // Pagefind searches all merged indexes, including those that other searches merged. So all of them must be complete.
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

  /** Drops all remembered answers. After a failed request, some of them may be incomplete. */
  forget(): void {
    this.#lookups = new Map();
  }

  /** Adds an index to Pagefind. Rejects if a file could not be fetched; Pagefind alone would treat the index as empty. */
  async #merge(pagefind: Pagefind, folder: string): Promise<void> {
    const failures = this.failures();
    const isArticles = this.#articles.includes(folder);
    await pagefind.mergeIndex(folderOfUrl(this.#library) + folder, {
      mergeFilter: { kind: isArticles ? 'article' : 'quotation', [PART_FILTER]: folder },
      ...NO_RANKING,
    });
    if (this.failures() !== failures) throw new Error(`A file of ${folder} could not be fetched.`);
  }
}
