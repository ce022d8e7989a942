import { loadPagefind, type Pagefind } from './pagefind-api.ts';
import { watchFailures } from './watched-fetch.ts';

/** The search library, loaded when first asked for, and anew after it failed. */
export class Engine {
  /** How many requests for parts of the index have failed so far. */
  readonly failures: () => number;
  readonly #folder: string;
  #attempt = 0;
  #loading: Promise<Pagefind> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.failures = watchFailures(folder);
  }

  ready(): Promise<Pagefind> {
    this.#loading ??= loadPagefind(this.#folder, this.#attempt);
    return this.#loading;
  }

  /** What could not start never will: the next question starts another. */
  discard(): void {
    this.#loading = undefined;
    this.#attempt += 1;
  }
}
