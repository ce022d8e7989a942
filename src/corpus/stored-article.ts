import type { Article } from '../article/article.ts';
import type { Store } from '../cache/store.ts';
import { articleJson, recordsJson } from './article-json.ts';
import { type ArticleDigests, digestsOf } from './cache-keys/article-digests.ts';
import { withSharedParts } from './shared-parts.ts';

/**
 * Stores an article under its cache key, unless it is stored already. The stored object is four lines of JSON. The first has all
 * other fields, the second the digests, the third `text` and `lock`, and the fourth `tree`, which is by far the largest.
 */
export function storeArticle(store: Store, key: string, article: Article): void {
  if (store.has(key)) return;
  const json = articleJson(article);
  const digests = JSON.stringify(digestsOf(article, json));
  store.put(key, recordsJson(json), '\n', digests, '\n', json.texts, '\n', json.tree);
}

/**
 * Returns a stored article with its digests. Its text, lock and tree are read from the disk at each access, because these parts
 * of a large archive would need too much memory. Throws, also at such an access, if the object is missing or damaged. The next
 * run reads and stores the article again.
 */
export function storedArticle(store: Store, key: string): StoredArticle {
  const [records = '', digests = ''] = linesOf(store, key, 0, 2);
  const texts = () => JSON.parse(lineOf(store, key, 2)) as Texts;
  const article = {
    ...withSharedParts(JSON.parse(records) as Omit<Article, keyof Texts | 'tree'>),
    get tree() {
      return JSON.parse(lineOf(store, key, 3)) as Article['tree'];
    },
    get text() {
      return texts().text;
    },
    get lock() {
      return texts().lock;
    },
  };
  return { article, digests: JSON.parse(digests) as ArticleDigests };
}

/** Returns the lock of a stored article. Throws if the object is missing or damaged. */
export const storedLock = (store: Store, key: string): Article['lock'] =>
  (JSON.parse(lineOf(store, key, 2)) as Texts).lock;

const lineOf = (store: Store, key: string, line: number): string => linesOf(store, key, line, 1)[0] ?? '';

/** Returns `count` lines of a stored object, from the line `from` on, counted from 0. Only these lines are decoded. */
function linesOf(store: Store, key: string, from: number, count: number): string[] {
  const stored = store.get(key);
  if (stored === null)
    throw new Error(
      'An article in .astro/cache was damaged or removed. Run this command again: it reads the article again.',
    );
  const lines: string[] = [];
  for (let line = 0, start = 0; lines.length < count; line += 1) {
    const end = stored.indexOf('\n', start);
    if (line >= from) lines.push(stored.toString('utf8', start, end < 0 ? stored.length : end));
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

type Texts = Pick<Article, 'text' | 'lock'>;

interface StoredArticle {
  article: Article;
  digests: ArticleDigests;
}
