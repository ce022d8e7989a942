import { type Kind, PART_FILTER } from '../../search/protocol.ts';
import { PagefindLookup } from './lookup.ts';
import { folderOfUrl, loadPagefind, ORDER, type Pagefind } from './pagefind-api.ts';
import { onlyParts } from './searched-parts.ts';
import { watchFailures } from './watch-failures.ts';

/** The search library. It is loaded when it is first needed, and again after a failure. */
export class Engine {
  /** How many files of the index could not be fetched so far. */
  readonly failures: () => number;
  readonly #library: string;
  readonly #articles: string[];
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;
  #merging = new Map<string, Promise<void>>();
  #lookups = new Map<string, PagefindLookup>();

  /** `library` is the URL of Pagefind; `articles` are the folders of the indexes of articles, relative to that of the library. */
  constructor(library: string, articles: string[]) {
    this.#library = library;
    this.#articles = articles;
    this.failures = watchFailures(folderOfUrl(library));
  }

  /**
   * Resolves when one kind can be searched: the newest quotations with the parts named, or the articles. Each index is fetched once,
   * and quotations do not wait for the index of the articles.
   */
  async ready(kind: Kind, parts: string[] = []): Promise<PagefindLookup> {
    this.#loading ??= loadPagefind(this.#library, this.#attempt);
    const merging = this.#merging;
    const pagefind = await this.#loading;
    const wanted = kind === 'article' ? this.#articles : parts;
    for (const folder of wanted) if (!merging.has(folder)) merging.set(folder, this.#merge(pagefind, folder));
    // Pagefind searches every merged index, in the order in which they were merged, so all must be complete.
    await Promise.all(merging.values());
    const merged = [...merging.keys()];
    const key = [kind, ...merged, '', ...wanted].join(' ');
    const lookup = this.#lookups.get(key) ?? new PagefindLookup(onlyParts(pagefind, merged, wanted), kind);
    this.#lookups.set(key, lookup);
    return lookup;
  }

  /** Gives up a library that failed, so that the next question loads another. */
  discard(): void {
    this.#loading = undefined;
    this.#merging = new Map();
    this.#attempt += 1;
    this.forget();
  }

  /** Forgets the answers so far, of which some may be wrong because a file was missing. */
  forget(): void {
    this.#lookups = new Map();
  }

  /** Throws if a file could not be fetched: Pagefind then takes the index for an empty one. */
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
