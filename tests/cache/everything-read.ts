import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Prints the whole corpus of a project as JSON, with its problems and complete articles, and the number of articles that were read without
 * the cache: `node tests/cache/everything-read.ts <root> [day]`. It runs the code of that project.
 */
const [root = '', today = '2026-01-31'] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, path)).href);
const { readCorpus } = (await load(
  'src/corpus/read-corpus.ts',
)) as typeof import('../../src/corpus/read-corpus.ts');
const { storedArticle } = (await load(
  'src/corpus/stored-article.ts',
)) as typeof import('../../src/corpus/stored-article.ts');
const { openStore } = (await load('src/cache/store.ts')) as typeof import('../../src/cache/store.ts');

let fresh = 0;
const { registry, articles, pages, problems } = await readCorpus(root, {
  isStrict: process.env['CI'] === 'true',
  today: () => today,
  progress: () => ({
    add(count) {
      fresh += count;
    },
    end() {},
  }),
});
const store = openStore(root);
const rows = (table: ReadonlyMap<string, unknown>) => [...table];
const read = {
  problems,
  pages,
  registry: [rows(registry.outlets), rows(registry.speakers), registry.complete, registry.published],
  articles: articles.map(({ slug, lock, key, checked, lookups }) => {
    const whole = key === null ? null : storedArticle(store, key);
    return { slug, lock, checked, lookups, key, whole };
  }),
};
console.log(JSON.stringify({ fresh, read }));
