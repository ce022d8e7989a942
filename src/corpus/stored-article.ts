import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';

/** Two lines of JSON: the records of an article, and its texts, which are most of it and which few ask for. */
export function storeArticle(store: Store, key: string, { tree, text, lock, ...records }: Article): void {
  if (store.has(key)) return;
  const texts: Texts = { tree, text, lock };
  store.put(key, `${JSON.stringify(records)}\n${JSON.stringify(texts)}`);
}

/**
 * An article as it was stored. Its texts are read from the disk at each access: those of a large archive would take more memory than all
 * the rest. Throws where the object is gone or damaged; the next read of the content then makes it again.
 */
export function storedArticle(store: Store, key: string): Article {
  const texts = () => JSON.parse(linesOf(store, key)[1]) as Texts;
  return {
    ...(JSON.parse(linesOf(store, key)[0]) as Omit<Article, keyof Texts>),
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
      'An article in .astro/cache was damaged or removed. It is read again at the next run: run this command again.',
    );
  const end = stored.indexOf('\n');
  return [stored.slice(0, end), stored.slice(end + 1)];
}

type Texts = Pick<Article, 'tree' | 'text' | 'lock'>;
