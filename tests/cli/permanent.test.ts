import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkIn } from './check-in.ts';
import { ARTICLE, ASTRO, OUTLETS, projectWith, put, runIn, SPEAKERS } from './project.ts';

const row = (id: string, words: string, more: object) =>
  JSON.stringify({ id, speaker: 'ana-example', source: 'herald', words, ...more });
const LOCK = `[
  ${row('ana-example-water-came-at-night', 'the water came at night', {})},
  ${row('ana-first-wording', 'the water came in the dark', { now: 'ana-example-water-came-at-night' })},
  ${row('ana-secret', 'words that must not be kept', { gone: 'privacy' })}
]`;

/** An article whose quotations were all removed: only its lock still has their ids. */
const WITHDRAWN =
  '---\ntitle: A withdrawn article\ndescription: Withdrawn.\npublished: 2025-04-15\nsources: {}\n---\nWe withdrew it.\n';

const root = projectWith({
  'content/outlets.yaml': `${OUTLETS}  formerly: [old-herald]\n`,
  'content/speakers.yaml': `${SPEAKERS}  formerly: [ana-maiden]\n`,
  'content/articles/flood.md': ARTICLE.replace('published:', 'formerly: [deluge]\npublished:').replace(
    '    evidence:',
    '    title: The flood\n    archive: { url: https://archive.example/20250415/https://herald.example/flood, date: 2025-04-15 }\n    evidence:',
  ),
  'content/locks/flood.json': LOCK,
  'content/articles/gale.md': WITHDRAWN,
  'content/locks/gale.json': `[${['one', 'two'].map(id => row(id, id, { gone: 'withdrawn' })).join()}]`,
});
after(() => rmSync(root, { recursive: true }));
const dist = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

test('an old permalink says what happened to its quotation, and removed words are nowhere', () => {
  const { status, stdout, stderr } = runIn(root, [ASTRO, 'build'], { BASE_PATH: '/news/' });
  assert.equal(status, 0, stdout + stderr);
  for (const page of ['articles/flood/index.html', 'articles/flood/record/index.html']) {
    const html = dist(page);
    assert.match(
      html,
      /<p id="ana-first-wording">[^<]*In its place stands <a href="#ana-example-water-came-at-night">the water came at night<\/a>/u,
    );
    assert.ok(!html.includes('ana-secret'), 'the id would name the speaker and the words');
    assert.match(html, /<p id="removed--[a-z0-9]+">[^<]*It was removed to protect somebody’s privacy/u);
    assert.ok(!html.includes('must not be kept'));
  }
  assert.ok(!dist('quotations.json').includes('must not be kept'));
});

test('of a withdrawn article, the page says once what happened to its quotations, and has no empty parts', () => {
  const html = dist('articles/gale/index.html');
  const [, former] = /<section class="dated-notes former"[^>]*>(.*?)<\/section>/su.exec(html) ?? [];
  assert.equal(
    former?.replace(/\s+/gu, ' ').trim(),
    '<h2 id="former--heading">No longer here</h2> <p id="one"><span id="two"></span> The quotation at this address is there no more. We withdrew it. </p>',
  );
  for (const empty of ['class="voices"', 'class="sources"']) assert.ok(!html.includes(empty), empty);
  assert.ok(!dist('articles/gale/record/index.html').includes('<table class="record"'));
  const [, item] =
    /<title>A withdrawn article<.*?<content:encoded>(.*?)<\/content:encoded>/su.exec(dist('feed.xml')) ?? [];
  assert.equal(item, '&lt;p&gt;We withdrew it.&lt;/p&gt;');
});

test('a build for one URL is not used for another', () => {
  const isBuilt = (settings: Record<string, string>) =>
    runIn(
      root,
      [
        '-e',
        "import('./src/build/recorded-inputs.ts').then(m => m.problemsIfBuilt(process.cwd(), 'dist')).then(found => console.log(found !== null))",
      ],
      settings,
    ).stdout.trim();
  assert.deepEqual([isBuilt({ BASE_PATH: '/news/' }), isBuilt({})], ['true', 'false']);
});

test('a renamed article, speaker or outlet has a redirect at its old URL', () => {
  for (const [from, to] of [
    ['articles/deluge', '/news/articles/flood/'],
    ['articles/deluge/record', '/news/articles/flood/record/'],
    ['sources/old-herald', '/news/sources/herald/'],
    ['speakers/ana-maiden', '/news/speakers/ana-example/'],
  ] as const) {
    const html = dist(`${from}/index.html`);
    assert.ok(html.includes(`<meta http-equiv="refresh" content="0;url=${to}">`), html);
    assert.ok(html.includes(`<script src="/news/moved.js" data-to="${to}">`), html);
  }
  assert.ok(!dist('sitemap-0.xml').includes('deluge'));
});

test('the archived page is beside the original, never instead of it', () => {
  const robust =
    'data-originalurl="https://herald.example/flood" data-versionurl="https://archive.example/20250415/https://herald.example/flood" data-versiondate="2025-04-15"';
  const html = dist('articles/flood/index.html');
  assert.ok(
    html.includes(`<a href="https://herald.example/flood" ${robust}><cite>The flood</cite></a>`),
    html,
  );
  assert.ok(
    html.includes(
      `<a href="https://archive.example/20250415/https://herald.example/flood" ${robust}>Archived 15 April 2025</a>`,
    ),
    html,
  );
});

test('the lock keeps what happened to an id, and may omit private words', () => {
  assert.equal(runIn(root, ['src/cli/lock.ts']).status, 0);
  assert.deepEqual(JSON.parse(readFileSync(join(root, 'content/locks/flood.json'), 'utf8')), [
    {
      id: 'ana-example-water-came-at-night',
      speaker: 'ana-example',
      source: 'herald',
      words: 'the water came at night',
    },
    {
      id: 'ana-first-wording',
      speaker: 'ana-example',
      source: 'herald',
      words: 'the water came in the dark',
      now: 'ana-example-water-came-at-night',
    },
    { id: 'ana-secret', speaker: 'ana-example', source: 'herald', words: '', gone: 'privacy' },
  ]);
});

test('a tombstone that names a missing quotation is a problem in the lock', async () => {
  put(
    root,
    'content/locks/flood.json',
    LOCK.replace('"now":"ana-example-water-came-at-night"', '"now":"ana-example-water-came-at-nite"'),
  );
  assert.match(
    (await checkIn(root)).stdout,
    /^content\/locks\/flood\.json:3:\d+ {2}error {2}registry {2}`now` of `ana-first-wording` names `ana-example-water-came-at-nite`, which no quotation of this article has, did you mean `ana-example-water-came-at-night`\?$/mu,
  );
});

test('changing a word of an unchecked quotation keeps its permalink', async () => {
  const unchecked = ARTICLE.replace(/ {4}evidence:[\s\S]*?---\n/u, '---\n').replace(
    'published:',
    'formerly: [deluge]\npublished:',
  );
  put(root, 'content/articles/flood.md', unchecked);
  put(root, 'content/locks/flood.json', `[${row('kept-id', 'the water came at night', {})}]`);
  put(root, 'content/articles/flood.md', unchecked.replace('came at night', 'came by night'));
  const { stdout } = await checkIn(root);
  assert.match(stdout, /warning {2}unlocked {2}`kept-id` is not in the lock with these words/u);
  runIn(root, ['src/cli/lock.ts']);
  assert.equal(
    readFileSync(join(root, 'content/locks/flood.json'), 'utf8'),
    '[\n  {"id":"kept-id","speaker":"ana-example","source":"herald","words":"the water came by night","first":"the water came at night"}\n]\n',
  );
  put(root, 'content/articles/flood.md', unchecked);
  runIn(root, ['src/cli/lock.ts']);
  assert.equal(
    readFileSync(join(root, 'content/locks/flood.json'), 'utf8'),
    '[\n  {"id":"kept-id","speaker":"ana-example","source":"herald","words":"the water came at night"}\n]\n',
  );
  put(root, 'content/articles/flood.md', unchecked.replace('came at night', 'never came at night'));
  assert.match(
    (await checkIn(root)).stdout,
    /^content\/locks\/flood\.json:2:3 {2}error {2}lost-id {2}`kept-id` /mu,
  );
});

test('words removed for legal or privacy reasons that still stand in the article are an error, and stay removed', async () => {
  const gone = row('ana-example-water-came-at-night', 'the water came at night', { gone: 'privacy' });
  const found = async (article: string, ...rows: string[]) => {
    put(root, 'content/articles/flood.md', article);
    put(root, 'content/locks/flood.json', `[${rows.join()}]\n`);
    return (await checkIn(root)).stdout.match(/(?<=removed-words {2}).*/gmu);
  };
  assert.match(
    (await found(ARTICLE, gone))?.join() ?? '',
    /text still has words of `ana-example-water-came-at-night`/u,
  );
  const before = readFileSync(join(root, 'content/locks/flood.json'), 'utf8');
  assert.equal(runIn(root, ['src/cli/lock.ts']).status, 1);
  assert.equal(readFileSync(join(root, 'content/locks/flood.json'), 'utf8'), before);
  const without = ARTICLE.replace(/^She said.*$/mu, 'She spoke.').replace(
    /^sources:[\s\S]*?---/mu,
    'sources: {}\n---',
  );
  const secret = (reason: string) => row('x', 'Nobody had told us', { gone: reason });
  assert.deepEqual(await found(without, gone, secret('legal')), null);
  for (const [article, where] of [
    [without.replace('spoke.', 'spoke: nobody, had told us.'), 'text'],
    [without.replace('It stands in', 'nobody had told us'), 'description'],
    [
      without.replace(
        'sources:',
        'corrections: [{ date: 2025-04-15, text: Not nobody had told us. }]\nsources:',
      ),
      'text',
    ],
    [ARTICLE.replace('water came at night”', 'water came”'), 'excerpt'],
  ] as const)
    assert.match((await found(article, secret('legal')))?.join() ?? '', new RegExp(where, 'u'));
  assert.deepEqual(await found(ARTICLE, secret('withdrawn')), null);
  assert.deepEqual(
    await found(ARTICLE, row('x', 'told us', { gone: 'legal' })),
    null,
    'a few words may be said by others',
  );
});
