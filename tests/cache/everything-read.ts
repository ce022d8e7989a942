import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Usage: `node tests/cache/everything-read.ts <root>`. Reads the corpus of a project twice with the code of that project, and
 * prints both results as JSON: `warm` with the cache, `cold` without it. `fresh` is the number of articles that `warm` did not
 * take from the cache. At the end the cache is as `warm` left it.
 */
const [root = ''] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, path)).href);
const { readCorpus } = (await load(
  'src/corpus/read-corpus.ts',
)) as typeof import('../../src/corpus/read-corpus.ts');
const { storedArticle } = (await load(
  'src/corpus/stored-article.ts',
)) as typeof import('../../src/corpus/stored-article.ts');
const { openStore } = (await load('src/cache/store.ts')) as typeof import('../../src/cache/store.ts');

let fresh = 0;
async function everything() {
  fresh = 0;
  const { registry, articles, pages, problems } = await readCorpus(root, {
    isStrict: process.env['CI'] === 'true',
    today: () => '2026-01-31',
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
  return { fresh, read };
}

const warm = await everything();
const cache = join(root, '.astro');
renameSync(cache, `${cache}-warm`);
const cold = await everything();
if (cold.fresh !== cold.read.articles.length) throw new Error('An article was cached elsewhere.');
rmSync(cache, { recursive: true });
renameSync(`${cache}-warm`, cache);
console.log(JSON.stringify({ fresh: warm.fresh, warm: warm.read, cold: cold.read }));
