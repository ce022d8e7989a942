import { folderOf, loadPagefind, type Pagefind } from './pagefind-api.ts';
import { watchFailures } from './watched-fetch.ts';

/** The search library, loaded when first asked for, and anew after it failed. */
export class Engine {
  /** How many requests for parts of the index have failed so far. */
  readonly failures: () => number;
  readonly #library: string;
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;

  constructor(library: string) {
    this.#library = library;
    this.failures = watchFailures(folderOf(library));
  }

  ready(): Promise<Pagefind> {
    this.#loading ??= loadPagefind(this.#library, this.#attempt);
    return this.#loading;
  }

  /** What could not start never will: the next question starts another. */
  discard(): void {
    this.#loading = undefined;
    this.#attempt += 1;
  }
}
