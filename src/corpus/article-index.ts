import type { Store } from '../cache/store.ts';
import type { ArticleRow } from './read-one.ts';
import { READER_VERSION } from './reader-version.ts';

/**
 * The rows of the last run, by the key of their input (`inputKey`). They are stored as lines: the version of the code, then one
 * row as JSON per line. The index is empty if a line cannot be read or the code has changed.
 */
export class ArticleIndex {
  readonly #store: Store;
  readonly #name: string;
  #rows: ReadonlyMap<string, ArticleRow>;

  constructor(store: Store, name: string) {
    this.#store = store;
    this.#name = name;
    this.#rows = rowsIn(store.readLines(name) ?? []);
  }

  get(input: string): ArticleRow | undefined {
    return this.#rows.get(input);
  }

  /**
   * Replaces all rows. `isChanged`: is a row new or changed? The store keeps the articles of these rows, and may remove all other
   * articles.
   */
  replace(rows: ArticleRow[], isChanged: boolean): void {
    const isSame = !isChanged && rows.length === this.#rows.size;
    this.#rows = new Map(rows.map(row => [row.input, row]));
    if (!isSame)
      this.#store.writeLines(this.#name, [READER_VERSION, ...rows.map(row => JSON.stringify(row))]);
    this.#store.keep(
      this.#name,
      rows.flatMap(({ key }) => key ?? []),
    );
  }
}

function rowsIn([code, ...lines]: string[]): Map<string, ArticleRow> {
  if (code !== READER_VERSION) return new Map();
  try {
    const rows = lines.map(line => JSON.parse(line) as ArticleRow);
    return new Map(rows.map(row => [row.input, row]));
  } catch {
    return new Map();
  }
}
