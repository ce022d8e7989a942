import { folderOf, loadPagefind, type Pagefind } from './pagefind-api.ts';
import type { Kind } from './search-state.ts';
import { watchFailures } from './watched-fetch.ts';

/** The search library, loaded when first asked for, and anew after it failed. */
export class Engine {
  /** How many requests for parts of the index have failed so far. */
  readonly failures: () => number;
  readonly #library: string;
  #attempt = 0;
  #quotations: Promise<Pagefind> | undefined;
  #articles: Promise<Pagefind> | undefined;

  constructor(library: string) {
    this.#library = library;
    this.failures = watchFailures(folderOf(library));
  }

  /** Ready to search one kind; quotations are ready without the index of articles. */
  ready(kind: Kind): Promise<Pagefind> {
    this.#quotations ??= loadPagefind(this.#library, this.#attempt);
    if (kind === 'quotation') return this.#quotations;
    this.#articles ??= this.#quotations.then(async pagefind => {
      const folder = `${folderOf(this.#library)}articles/`;
      await pagefind.mergeIndex(folder, { mergeFilter: { kind: 'article' }, excerptEllipsis: '…' });
      return pagefind;
    });
    return this.#articles;
  }

  /** What could not start never will: the next question starts another. */
  discard(): void {
    this.#quotations = undefined;
    this.#articles = undefined;
    this.#attempt += 1;
  }
}
