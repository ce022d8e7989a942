import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { withSharedStrings } from './shared-strings.ts';

/** Stores an article as two lines of JSON: its records, and its texts, which are large and rarely needed. */
export function storeArticle(store: Store, key: string, { tree, text, lock, ...records }: Article): void {
  if (store.has(key)) return;
  const texts: Texts = { tree, text, lock };
  store.put(key, `${JSON.stringify(records)}\n${JSON.stringify(texts)}`);
}

/**
 * Returns a stored article. Its texts are read from the disk at each access, since the texts of a large archive would need too much memory.
 * Throws if the object is missing or damaged; the next read of the content stores it again.
 */
export function storedArticle(store: Store, key: string): Article {
  const texts = () => JSON.parse(linesOf(store, key)[1]) as Texts;
  return {
    ...withSharedStrings(JSON.parse(linesOf(store, key)[0]) as Omit<Article, keyof Texts>),
    get tree() {
      return texts().tree;
    },
    get text() {
      return texts().text;
    },
    get lock() {
      return texts().lock;
    },
  };
}

function linesOf(store: Store, key: string): [records: string, texts: string] {
  const stored = store.get(key)?.toString();
  if (stored === undefined)
    throw new Error(
      'An article in .astro/cache was damaged or removed. Run this command again: it reads the article again.',
    );
  const end = stored.indexOf('\n');
  return [stored.slice(0, end), stored.slice(end + 1)];
}

type Texts = Pick<Article, 'tree' | 'text' | 'lock'>;
