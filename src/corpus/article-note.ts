import type { Store } from '../cache/store.ts';
import { CODE } from './code.ts';
import type { ArticleRow } from './read-one.ts';

/**
 * What the last run knew of each article, a line of JSON each below the version of the code that wrote them. Lines that cannot be read, and
 * those of other code, count as none.
 */
export class ArticleNote {
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

  /** These rows are all that is needed from now on. */
  replace(rows: ArticleRow[], isChanged: boolean): void {
    const isSame = !isChanged && rows.length === this.#rows.size;
    this.#rows = new Map(rows.map(row => [row.input, row]));
    if (!isSame) this.#store.writeLines(this.#name, [CODE, ...rows.map(row => JSON.stringify(row))]);
    this.#store.keep(
      this.#name,
      rows.flatMap(({ key }) => key ?? []),
    );
  }
}

function rowsIn([code, ...lines]: string[]): Map<string, ArticleRow> {
  if (code !== CODE) return new Map();
  try {
    const rows = lines.map(line => JSON.parse(line) as ArticleRow);
    return new Map(rows.map(row => [row.input, row]));
  } catch {
    return new Map();
  }
}
