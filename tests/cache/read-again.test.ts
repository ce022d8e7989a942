import assert from 'node:assert/strict';
import { once } from 'node:events';
import { globSync, rmSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { excerptDigest } from '../../src/cache/excerpt-digest.ts';
import { openStore } from '../../src/cache/store.ts';
import { corpusReader, readCorpus } from '../../src/corpus/read-corpus.ts';
import { storedArticle } from '../../src/corpus/stored-article.ts';
import { projectWith, put } from '../cli/project.ts';
import { CONTENT } from './edits.ts';

const root = projectWith(CONTENT);
after(() => rmSync(root, { recursive: true }));

let fresh = 0;
const options = {
  isStrict: false,
  today: () => '2026-01-31',
  progress: () => ({
    add(count: number) {
      fresh += count;
    },
    end() {},
  }),
};
const reader = corpusReader(root, options);

/** Saves the files, or removes a file whose text is `null`, and reads the corpus again (see `readAgain`). */
async function saved(edit: Record<string, string | null>) {
  for (const [path, text] of Object.entries(edit))
    if (text === null) rmSync(join(root, path));
    else put(root, path, text);
  return readAgain(Object.keys(edit));
}

/**
 * Reads the corpus again, and checks that a new reader without memory finds the same. `fresh` is the number of articles that were
 * not taken from the cache.
 */
async function readAgain(changed: string[]) {
  fresh = 0;
  const { problems, articles, pages } = await reader.read(changed);
  const now = { fresh, articles: articles.length, rules: [...new Set(problems.map(({ rule }) => rule))] };
  const anew = await readCorpus(root, { ...options, progress: () => ({ add() {}, end() {} }) });
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  assert.deepEqual(plain([problems, articles, pages]), plain([anew.problems, anew.articles, anew.pages]));
  return now;
}
const flood = CONTENT['content/articles/flood.md'] ?? '';
const speakers = CONTENT['content/speakers.yaml'] ?? '';

test('after a save, only articles are read that changed or depend on the change', async () => {
  const rules = ['unlocked'];
  assert.deepEqual(await saved({}), { fresh: 4, articles: 4, rules });
  assert.deepEqual(await saved({}), { fresh: 0, articles: 4, rules });
  assert.deepEqual(await saved({ 'content/articles/flood.md': flood.replace('said', 'told us') }), {
    fresh: 1,
    articles: 4,
    rules,
  });
  assert.deepEqual(await saved({ 'content/articles/hail.md': flood }), { fresh: 1, articles: 5, rules });
  // Only one article looks up the speaker `ze`.
  assert.deepEqual(await saved({ 'content/speakers.yaml': `${speakers}ze:\n  name: Ze\n  kind: person\n` }), {
    fresh: 1,
    articles: 5,
    rules: ['unlocked', 'loose-label'],
  });
  assert.deepEqual(
    await saved({ 'content/speakers.yaml': `${speakers}nobody:\n  name: No\n  kind: person\n` }),
    {
      fresh: 1,
      articles: 5,
      rules,
    },
  );
  assert.deepEqual(await saved({ 'content/speakers.yaml': speakers.replace('Ana', 'Anna') }), {
    fresh: 5,
    articles: 5,
    rules,
  });
});

test('a second reader takes all articles from the cache', async () => {
  fresh = 0;
  await readCorpus(root, options);
  assert.equal(fresh, 0);
});

test('an article is read again when its image appears, changes or goes, and no other is', async () => {
  const map = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`;
  const dead = async (edit: Record<string, string | null>) => {
    const { fresh: read, rules } = await saved(edit);
    return [read, rules.includes('dead-link')];
  };
  assert.deepEqual(await dead({ 'content/articles/hail.md': `${flood}\n![A map](/map.svg)\n` }), [1, true]);
  assert.deepEqual(await dead({ 'public/map.svg': map(10) }), [1, false]);
  assert.deepEqual(await dead({ 'public/map.svg': map(20) }), [1, false]);
  assert.deepEqual(await dead({ 'public/other.svg': map(20) }), [0, false]);
  assert.deepEqual(await dead({ 'public/map.svg': null }), [1, true]);
});

test('an article is read again when one of its excerpts was captured or checked, and no other is', async () => {
  const url = 'https://herald.example/hail';
  const excerpt = 'Hail fell on the harbour, she said, and nobody had told us.';
  const capture = '0123456789ab';
  const text = flood
    .replaceAll('https://herald.example/flood', url)
    .replace(/excerpt: .*$/mu, `excerpt: ${excerpt}\n        capture: ${capture}`)
    .replace('“the water came at night”', '“nobody had told us”');
  const row = (outcome: string, of = url) =>
    `[${JSON.stringify({ url: of, excerpt: excerptDigest(excerpt), outcome, since: '2026-01-02', at: '2026-01-03' })}]`;
  const record = {
    address: url,
    at: '2026-01-01T10:00:00Z',
    sha256: 'a'.repeat(64),
    length: 1,
    textSha256: 'b'.repeat(64),
    extractor: 'none',
    metadata: {},
    excerpts: [excerptDigest(excerpt)],
  };
  const read = async (edit: Record<string, string>) => (await saved(edit)).fresh;
  assert.equal(await read({ 'content/articles/hail.md': text }), 1);
  assert.deepEqual(await evidenceOfHail(), { capture: { id: capture } });
  assert.equal(await read({ 'content/verified.json': row('stands', 'https://herald.example/other') }), 0);
  assert.equal(await read({ 'content/verified.json': row('stands') }), 1);
  assert.equal(await read({ [`content/captures/${capture}.json`]: JSON.stringify(record) }), 1);
  const { sha256, textSha256, at } = record;
  assert.deepEqual(await evidenceOfHail(), {
    capture: { id: capture, sha256, textSha256, at },
    lastVerified: { at: '2026-01-03', outcome: 'stands' },
  });
  assert.equal(await read({ 'content/verified.json': row('gone') }), 1);
  assert.equal(await read({ 'content/verified.json': row('gone') }), 0);
});

/** The first evidence of `hail`, without `url`, `seen`, `kind` and `excerpt`. */
async function evidenceOfHail() {
  const { articles } = await readCorpus(root, options);
  const key = articles.find(({ slug }) => slug === 'hail')?.key;
  const [evidence] =
    (key ? storedArticle(openStore(root), key).article.sources[0]?.evidence : undefined) ?? [];
  const { url: _, seen: __, kind: ___, excerpt: ____, ...known } = evidence ?? {};
  return known;
}

test('what came without an event is found with the next save', async () => {
  put(root, 'public/late.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="9"/>');
  await saved({ 'content/articles/hail.md': `${flood}\n![A map](/late.svg)\n` });
});

test('after a read that failed, nothing of an earlier read is used', async () => {
  const busy = createServer().listen(join(root, 'content/articles/busy.md'));
  await once(busy, 'listening');
  put(root, 'content/speakers.yaml', speakers.replace('Ana', 'Annabel'));
  await assert.rejects(reader.read(['content/speakers.yaml', 'content/articles/busy.md']), /ENXIO/u);
  busy.close();
  await once(busy, 'close');
  const { fresh: read } = await readAgain(['content/articles/busy.md', 'content/articles/flood.md']);
  assert.ok(read >= 5, 'each article names the speaker');
});

test('cached articles of earlier saves are removed', async () => {
  const objects = () => globSync('.astro/cache/store/objects/*/*', { cwd: root });
  assert.ok(objects().length > 5);
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const path of objects()) utimesSync(join(root, path), longAgo, longAgo);
  await reader.read();
  assert.equal(objects().length, 5);
});

test('a removed cache is made again', async () => {
  rmSync(join(root, '.astro'), { recursive: true });
  assert.equal((await saved({ 'content/articles/flood.md': flood })).fresh, 5);
});
