import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { withSharedStrings } from './shared-strings.ts';

/**
 * Stores an article under its cache key, unless it is stored already. The stored object is three lines of JSON: the records, then
 * `text` and `lock`, then the tree, which is by far the largest.
 */
export function storeArticle(store: Store, key: string, { tree, text, lock, ...records }: Article): void {
  if (store.has(key)) return;
  store.put(
    key,
    [records, { text, lock } satisfies Texts, tree].map(part => JSON.stringify(part)).join('\n'),
  );
}

/**
 * Returns a stored article. Its text, lock and tree are read from the disk at each access, because these parts of a large archive
 * would need too much memory. Throws, also at such an access, if the object is missing or damaged. The next run reads and stores
 * the article again.
 */
export function storedArticle(store: Store, key: string): Article {
  const texts = () => JSON.parse(lineOf(store, key, 1)) as Texts;
  return {
    ...withSharedStrings(JSON.parse(lineOf(store, key, 0)) as Omit<Article, keyof Texts | 'tree'>),
    get tree() {
      return JSON.parse(lineOf(store, key, 2)) as Article['tree'];
    },
    get text() {
      return texts().text;
    },
    get lock() {
      return texts().lock;
    },
  };
}

function lineOf(store: Store, key: string, line: 0 | 1 | 2): string {
  const stored = store.get(key);
  if (stored === null)
    throw new Error(
      'An article in .astro/cache was damaged or removed. Run this command again: it reads the article again.',
    );
  const first = stored.indexOf('\n');
  const second = stored.indexOf('\n', first + 1);
  const [start, end] = [
    [0, first],
    [first + 1, second],
    [second + 1, stored.length],
  ][line] as [number, number];
  return stored.toString('utf8', start, end);
}

type Texts = Pick<Article, 'text' | 'lock'>;
