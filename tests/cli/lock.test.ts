import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkIn } from './check-in.ts';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  'content/articles/draft.md': ARTICLE.replace('published:', 'draft: true\npublished:'),
});
after(() => rmSync(root, { recursive: true }));
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const check = () => checkIn(root, { isCi: true });
const lock = () => runIn(root, ['src/cli/lock.ts']);
const move = (from: string, to: string) => renameSync(join(root, from), join(root, to));
const GOOD = { status: 0, stdout: '', stderr: '' };
const ID = '"id":"ana-example-water-came-at-night"';

test('published articles are locked, drafts are not', async () => {
  assert.equal(lock().status, 0);
  assert.ok(text('content/locks/flood.json').includes(ID));
  assert.deepEqual(JSON.parse(text('content/published.json')), {
    articles: [{ slug: 'flood', title: 'A made-up article' }],
    outlets: ['herald'],
    speakers: ['ana-example'],
  });
  assert.ok(!existsSync(join(root, 'content/locks/draft.json')));
  assert.deepEqual(await check(), GOOD);
  assert.equal(lock().stdout, 'Every id is locked already.\n');
});

test('an option is no folder: exit code 2', () => {
  const { status, stdout, stderr } = runIn(root, ['src/cli/lock.ts', '--chek']);
  assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: '`--chek` is no option.\n' });
});

test('a lock that a name tried out has left is to be deleted, if that name was never published', async () => {
  cpSync(join(root, 'content/locks/flood.json'), join(root, 'content/locks/tried.json'));
  assert.match(
    (await check()).stdout,
    /^content\/locks\/tried\.json:1:1 .*: delete this file if the article was never public/mu,
  );
  rmSync(join(root, 'content/locks/tried.json'));
  assert.deepEqual(await check(), GOOD);
});

test('a missing published article is an error; a renamed one keeps its ids, and its lock is moved', async () => {
  move('content/articles/flood.md', 'content/articles/deluge.md');
  assert.match((await check()).stdout, /^content\/locks\/flood\.json:1:1 {2}error {2}lost-id {2}/mu);
  assert.equal(lock().status, 1);
  put(root, 'content/articles/deluge.md', ARTICLE.replace('published:', 'formerly: [flood]\npublished:'));
  assert.deepEqual(await check(), GOOD);
  assert.equal(lock().status, 0);
  assert.ok(text('content/locks/deluge.json').includes(ID));
  assert.ok(!existsSync(join(root, 'content/locks/flood.json')));
});

test('a former slug is remembered: it cannot be taken out, and a file without articles is filled', async () => {
  put(root, 'content/articles/deluge.md', ARTICLE);
  assert.match(
    (await check()).stdout,
    /^content\/published\.json:4:5 {2}error {2}lost-id {2}.*articles\/flood\.md was published/mu,
  );
  assert.equal(lock().status, 1);
  put(root, 'content/articles/deluge.md', ARTICLE.replace('published:', 'formerly: [flood]\npublished:'));
  put(root, 'content/published.json', '{"outlets":["herald"],"speakers":["ana-example"]}\n');
  assert.deepEqual(await check(), GOOD);
  assert.equal(lock().status, 0);
  assert.deepEqual(
    JSON.parse(text('content/published.json')).articles.map(({ slug }: { slug: string }) => slug),
    ['deluge', 'flood'],
  );
});

test('a speaker with a new id keeps the ids of the quotations only with `formerly`', async () => {
  const renamed = text('content/articles/deluge.md').replace('ana-example@', 'ana-maria@');
  put(root, 'content/articles/deluge.md', renamed);
  put(root, 'content/articles/draft.md', renamed.replace('formerly: [flood]', 'draft: true'));
  put(root, 'content/speakers.yaml', SPEAKERS.replace('ana-example', 'ana-maria'));
  const lost = (await check()).stdout;
  assert.match(lost, /^content\/published\.json:10:5 {2}error {2}lost-id {2}`ana-example` has had a page/mu);
  assert.match(lost, /^content\/locks\/deluge\.json:2:3 {2}error {2}lost-id {2}/mu);
  put(
    root,
    'content/speakers.yaml',
    `${SPEAKERS.replace('ana-example', 'ana-maria')}  formerly: [ana-example]\n`,
  );
  assert.deepEqual(await check(), GOOD);
  assert.equal(lock().status, 0);
  const after = text('content/locks/deluge.json');
  assert.ok(after.includes(ID) && after.includes('"speaker":"ana-maria"'), after);
});

test('published words that change need a new entry in `corrections`', async () => {
  const path = 'content/articles/deluge.md';
  const before = text(path).replace(/ {4}evidence:[\s\S]*?(?=---)/u, '');
  const after = before.replace('came at night”', 'rose at night”');
  const corrected = (source: string, count: number) =>
    source.replace(
      'sources:',
      `corrections: [${Array.from({ length: count }, () => '{ date: 2025-04-15, text: A word was wrong. }').join()}]\nsources:`,
    );
  const uncorrected = async () => (await checkIn(root)).stdout.match(/^.* uncorrected .*$/gmu)?.length ?? 0;
  put(root, path, before.replace('at night”', 'at night.”'));
  assert.equal(await uncorrected(), 0, 'punctuation');
  put(root, path, after);
  assert.match(
    (await checkIn(root)).stdout,
    /^content\/articles\/deluge\.md:\d+:\d+ {2}warning {2}uncorrected {2}the words of `ana-example-water-came-at-night` were published as “the water came at night”/mu,
  );
  runIn(root, ['src/cli/check.ts', '--fix']);
  assert.equal(await uncorrected(), 1, '--fix does not accept it');
  put(root, path, corrected(after, 1));
  assert.equal(await uncorrected(), 0);
  assert.equal(lock().status, 0);
  put(root, path, corrected(before, 1));
  assert.equal(await uncorrected(), 1, 'the entry is no longer new');
  put(root, path, corrected(before, 2));
  assert.equal(await uncorrected(), 0);
  put(root, path, corrected(before, 1));
  assert.match(lock().stderr, / {2}uncorrected {2}/u);
  assert.equal(await uncorrected(), 0);
});

test('an article of five million bytes is one problem, and other articles are read', () => {
  put(root, 'content/articles/long.md', ARTICLE + 'Words without end. '.repeat(270_000));
  assert.match(
    runIn(root, ['src/cli/check.ts'], { CI: 'true' }).stdout,
    /^content\/articles\/long\.md:1:1 {2}error {2}file {2}has 513\d{4} bytes.*\n2 quotations in 2 articles: 1 error, 0 warnings\n$/u,
  );
});
