import type { Store } from '../cache/store.ts';
import { READER_VERSION } from './cache-keys/reader-version.ts';
import type { ArticleRow } from './read-one.ts';

/**
 * The results of reading the articles in the last process, by `inputKey`. Each result is a row. The store has them in buckets,
 * by the first two digits of `inputKey`, so that a change of one article writes few rows.
 *
 * A bucket is a list of lines in the store: first the version of the code, then each row as JSON. A bucket counts as empty if the
 * code has changed or a line is no JSON.
 */
export class ArticleIndex {
  readonly #store: Store;
  readonly #name: string;
  #rows: ReadonlyMap<string, ArticleRow>;

  constructor(store: Store, name: string) {
    this.#store = store;
    this.#name = name;
    this.#rows = new Map(BUCKETS.flatMap(bucket => rowsIn(store.readLines(`${name}-${bucket}`) ?? [])));
  }

  get(input: string): ArticleRow | undefined {
    return this.#rows.get(input);
  }

  /** Replaces all rows. The store keeps the articles of the new rows, and may remove all other articles. */
  replace(rows: ArticleRow[]): void {
    const before = this.#rows;
    this.#rows = new Map(rows.map(row => [row.input, row]));
    const changed = new Set(
      [...this.#rows, ...before].flatMap(([input]) =>
        before.get(input) === this.#rows.get(input) ? [] : bucketOf(input),
      ),
    );
    const buckets = Map.groupBy(rows, ({ input }) => bucketOf(input));
    for (const bucket of changed)
      this.#store.writeLines(`${this.#name}-${bucket}`, [
        READER_VERSION,
        ...(buckets.get(bucket) ?? []).map(row => JSON.stringify(row)),
      ]);
    this.#store.keep(
      this.#name,
      rows.flatMap(({ key }) => key ?? []),
    );
  }
}

const bucketOf = (input: string): string => input.slice(0, 2);
const BUCKETS = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

function rowsIn([code, ...lines]: string[]): [input: string, row: ArticleRow][] {
  if (code !== READER_VERSION) return [];
  try {
    return lines.map(line => {
      const row = JSON.parse(line) as ArticleRow;
      return [row.input, row];
    });
  } catch {
    return [];
  }
}
