import { onlyParts, PART } from './index-parts.ts';
import { folderOf, loadPagefind, type Pagefind, RANKING } from './pagefind-api.ts';
import { watchFailures } from './watched-fetch.ts';

/** The search library, loaded when first asked for, and anew after it failed. */
export class Engine {
  /** How many requests for parts of the index have failed so far. */
  readonly failures: () => number;
  readonly #library: string;
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;
  #merging = new Map<string, Promise<void>>();

  constructor(library: string) {
    this.#library = library;
    this.failures = watchFailures(folderOf(library));
  }

  /** Searches the newest part of the index and the older ones named, each of which is fetched once. */
  async ready(older: string[] = []): Promise<Pagefind> {
    this.#loading ??= loadPagefind(this.#library, this.#attempt);
    const merging = this.#merging;
    const pagefind = await this.#loading;
    for (const folder of older) if (!merging.has(folder)) merging.set(folder, this.#merge(pagefind, folder));
    // Pagefind asks all that was merged, so all must be there.
    await Promise.all(merging.values());
    return onlyParts(pagefind, [...merging.keys()], older);
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
    const options = { mergeFilter: { [PART]: folder }, ranking: RANKING };
    await pagefind.mergeIndex(folderOf(this.#library) + folder, options);
    if (this.failures() !== failures) throw new Error(`A file of ${folder} could not be fetched.`);
  }
}
