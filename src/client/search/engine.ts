import { onlyParts, PART } from './index-parts.ts';
import { folderOf, loadPagefind, type Pagefind, RANKING } from './pagefind-api.ts';
import type { Kind } from './search-state.ts';
import { watchFailures } from './watched-fetch.ts';

/** The search library, loaded when first asked for, and anew after it failed. */
export class Engine {
  /** How many files of the index could not be fetched so far. */
  readonly failures: () => number;
  readonly #library: string;
  readonly #articles: string[];
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;
  #merging = new Map<string, Promise<void>>();

  /** `articles` are the folders in which the indexes of the articles lie, below that of the newest quotations. */
  constructor(library: string, articles: string[]) {
    this.#library = library;
    this.#articles = articles;
    this.failures = watchFailures(folderOf(library));
  }

  /**
   * Ready to search one kind: the newest quotations and the older parts named, or the articles. Each index is fetched once, and quotations
   * are ready without that of the articles.
   */
  async ready(kind: Kind, older: string[] = []): Promise<Pagefind> {
    this.#loading ??= loadPagefind(this.#library, this.#attempt);
    const merging = this.#merging;
    const pagefind = await this.#loading;
    const wanted = kind === 'article' ? this.#articles : older;
    for (const folder of wanted) if (!merging.has(folder)) merging.set(folder, this.#merge(pagefind, folder));
    // Pagefind asks all that was merged, so all must be there.
    await Promise.all(merging.values());
    return onlyParts(pagefind, [...merging.keys()], wanted);
  }

  /** What could not start never will: the next question starts another. */
  discard(): void {
    this.#loading = undefined;
    this.#merging = new Map();
    this.#attempt += 1;
  }

  /** Pagefind takes an index of which a file could not be fetched for an empty one. */
  async #merge(pagefind: Pagefind, folder: string): Promise<void> {
    const failures = this.failures();
    const isArticles = this.#articles.includes(folder);
    await pagefind.mergeIndex(folderOf(this.#library) + folder, {
      mergeFilter: { kind: isArticles ? 'article' : 'quotation', [PART]: folder },
      ranking: RANKING,
      ...(isArticles && { excerptEllipsis: '…' }),
    });
    if (this.failures() !== failures) throw new Error(`A file of ${folder} could not be fetched.`);
  }
}
