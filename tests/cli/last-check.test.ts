import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { checkContent } from '../../src/cli/check/check-content.ts';
import { lastCheck } from '../../src/cli/check/last-check.ts';
import { ARTICLE, OUTLETS, projectWith, put, SPEAKERS } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  'public/a.txt': '',
});
after(() => rmSync(root, { recursive: true }));

const OPTIONS = [false, '2026-01-31'];
const RESULT = { problems: [], articles: 1, quotations: 2 };
/** Opens the result as three seconds later, when all files are old enough. */
const last = (options: unknown = OPTIONS) => lastCheck(root, options, () => Date.now() + 3000);

test('the result is kept until a file or an option changes', () => {
  lastCheck(root, OPTIONS).keep(RESULT);
  assert.equal(lastCheck(root, OPTIONS).result(), null, 'files have just changed');
  last().keep(RESULT);
  assert.deepEqual(last().result(), RESULT);
  assert.equal(last([true, '2026-01-31']).result(), null);
  const edits: [what: string, edit: () => void][] = [
    ['text', () => put(root, 'content/articles/flood.md', ARTICLE.replace('night', 'dusk!'))],
    ['a new file', () => put(root, 'content/articles/hail.md', ARTICLE)],
    ['a removed file', () => rmSync(join(root, 'content/articles/hail.md'))],
    ['a file of public/', () => put(root, 'public/a.txt', 'a')],
    ['a folder', () => mkdirSync(join(root, 'content/articles/a.md'))],
    ['the settings', () => put(root, 'src/site.ts', `${readFileSync(join(root, 'src/site.ts'), 'utf8')}\n`)],
    ['a captured page', () => put(root, '.captures/0123456789ab.text.gz', '')],
  ];
  for (const [what, edit] of edits) {
    edit();
    assert.equal(last().result(), null, what);
    last().keep(RESULT);
    assert.deepEqual(last().result(), RESULT, what);
  }
});

test('of a check that ends two seconds after the last change, the result is kept if the files are the same', () => {
  const path = join(root, 'content/articles/flood.md');
  put(root, 'content/articles/flood.md', ARTICLE);
  let time = Date.now();
  let later = lastCheck(root, OPTIONS, () => time);
  time += 1500;
  later.keep(RESULT);
  assert.equal(last().result(), null, 'too early');
  time += 1500;
  later.keep(RESULT);
  assert.deepEqual(last().result(), RESULT);
  put(root, 'content/articles/flood.md', `${ARTICLE} `);
  time = Date.now();
  later = lastCheck(root, OPTIONS, () => time);
  writeFileSync(path, `${ARTICLE}.`);
  time += 3000;
  later.keep(RESULT);
  assert.equal(last().result(), null, 'changed meanwhile');
  last().keep(RESULT);
});

test('a file with the same size and the old modification time has changed', () => {
  const path = join(root, 'content/articles/flood.md');
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('night', 'dawn!'));
  utimesSync(path, atime, mtime);
  assert.equal(last().result(), null);
});

test('with a link to a folder in public/, nothing is kept', () => {
  symlinkSync(join(root, 'src'), join(root, 'public/linked'));
  last().keep(RESULT);
  assert.equal(last().result(), null);
  rmSync(join(root, 'public/linked'));
});

test('a check of unchanged content gives the same result again, and new problems after a change', async () => {
  // The check looks at the clock of the file system.
  await setTimeout(2100);
  const first = await checkContent(root);
  const [problem] = first.problems;
  assert.ok(problem);
  assert.deepEqual(await checkContent(root), JSON.parse(JSON.stringify(first)));
  put(root, 'content/articles/flood.md', ARTICLE.replace('@herald', '@herold'));
  const { problems } = await checkContent(root);
  assert.ok(problems.some(({ rule }) => rule === 'unknown-source'));
});
