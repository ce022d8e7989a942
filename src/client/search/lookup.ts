import type { FilterName, Kind } from '../../search/protocol.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';

/**
 * Asks Pagefind for the records with an indexed form or with a value of a filter, and remembers the answers. A form is a word as
 * `tokensOf` returns it. Pagefind gets each form in quotation marks. Without the marks, it would also find words that begin with
 * the form and, if there are none, shorter words.
 */
export class PagefindLookup {
  readonly #pagefind: Pagefind;
  readonly #kind: Kind;
  readonly #answers = new Map<string, Promise<Hits>>();
  readonly #results = new Map<string, PagefindResult>();
  #newestFirst: Promise<string[]> | undefined;

  constructor(pagefind: Pagefind, kind: Kind) {
    this.#pagefind = pagefind;
    this.#kind = kind;
  }

  /**
   * Returns the records that have the forms one after the other, such as `cease fire`. The hits are the positions of the first
   * such place in the record.
   */
  phrase(forms: string): Promise<Hits> {
    return this.#kept(`"${forms}"`, async () => {
      const { results } = await this.#pagefind.search(`"${forms}"`, { filters: this.#filters() });
      return new Map(results.map(result => [this.#known(result), result.words]));
    });
  }

  /** Returns the records that have a value of a filter, without positions. */
  value(name: FilterName, value: string): Promise<Hits> {
    return this.#kept(`${name}=${value}`, async () => {
      const filters = { ...this.#filters(), [name]: { any: [value] } };
      const { results } = await this.#pagefind.search(null, { filters });
      return new Map(results.map(result => [this.#known(result), []]));
    });
  }

  /** Returns the ids of all records of the kind, newest first, because they were indexed in this order. */
  newestFirst(): Promise<string[]> {
    this.#newestFirst ??= this.#pagefind
      .search(null, { filters: this.#filters() })
      .then(({ results }) => results.map(result => this.#known(result)));
    return this.#newestFirst;
  }

  /** Returns the result with an id. Throws if no earlier answer had this id. */
  result(id: string): PagefindResult {
    const result = this.#results.get(id);
    if (!result) throw new Error(`No answer had the record ${id}.`);
    return result;
  }

  #kept(key: string, ask: () => Promise<Hits>): Promise<Hits> {
    const kept = this.#answers.get(key) ?? ask();
    this.#answers.set(key, kept);
    return kept;
  }

  #known(result: PagefindResult): string {
    this.#results.set(result.id, result);
    return result.id;
  }

  #filters = () => ({ kind: { any: [this.#kind] } });
}

/** The positions of the hits in each record, by the id of the record. */
export type Hits = ReadonlyMap<string, readonly number[]>;
