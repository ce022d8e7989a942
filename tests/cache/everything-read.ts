import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Prints all that a project reads of its content, problems and whole articles included, and how many articles had to be read for it:
 * `node tests/cache/everything-read.ts <root>`. The code is that of the project.
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
const { registry, articles, pages, problems } = await readCorpus(root, {
  isStrict: process.env['CI'] === 'true',
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
  articles: articles.map(({ slug, lock, key, checked, questions }) => {
    const whole = key === null ? null : storedArticle(store, key);
    return { slug, lock, checked, questions, key, whole };
  }),
};
console.log(JSON.stringify({ fresh, read }));
