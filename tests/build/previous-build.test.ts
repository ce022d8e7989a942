import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildPaths, recordName } from '../../src/build/build-paths.ts';
import { isAsBuilt, previousBuild } from '../../src/build/previous-build.ts';

let root = '';
const { site, staging } = buildPaths('', 'dist');
const recordFile = () => join(root, '.astro/cache/store/lines', recordName('outputs', 'dist'));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-cache-'));
  const first = previousBuild(root, join(root, site), 'code');
  write('page/index.html', 'a page');
  write('index/one', '1');
  write('index/two', '2');
  first.record('page', ['page/index.html']);
  first.record('index', ['index/one', 'index/two']);
  first.save();
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(root, site, path, '..'), { recursive: true });
  writeFileSync(join(root, site, path), text);
};
const nextBuild = (code = 'code') => previousBuild(root, join(root, staging), code);
const inNext = (path: string) => readFileSync(join(root, staging, path), 'utf8');

test('files with the same key are restored, one or many together, and recorded for the build after', () => {
  for (const _ of ['next', 'the one after']) {
    const cache = nextBuild();
    assert.equal(cache.restore('page'), true);
    assert.equal(cache.restore('index'), true);
    assert.deepEqual(['page/index.html', 'index/one', 'index/two'].map(inNext), ['a page', '1', '2']);
    cache.save();
    rmSync(join(root, staging), { recursive: true });
  }
});

test('nothing is restored for another key or other code', () => {
  assert.equal(nextBuild().restore('another page'), false);
  assert.equal(nextBuild('other code').restore('page'), false);
  assert.equal(existsSync(join(root, staging)), false);
});

test('of files with one key none is restored if one was changed or removed', () => {
  write('index/two', '3');
  assert.equal(nextBuild().restore('index'), false);
  rmSync(join(root, site, 'index/two'));
  assert.equal(nextBuild().restore('index'), false);
  assert.equal(existsSync(join(root, staging)), false);
  assert.equal(nextBuild().restore('page'), true);
});

test('from a damaged or missing record nothing is restored', () => {
  truncateSync(recordFile(), readFileSync(recordFile()).length - 9);
  assert.equal(nextBuild().restore('page'), false);
  assert.equal(existsSync(recordFile()), false);
  assert.equal(nextBuild().restore('page'), false);
});

test('a file is trusted by its size, time and inode, and read where one of them differs', () => {
  const page = join(root, site, 'page/index.html');
  const setTime = (seconds: number) => utimesSync(page, seconds, seconds);
  setTime(1_000_000_000);
  const cache = nextBuild();
  assert.equal(cache.restore('page'), true, 'the content is the same, so the time does not matter');
  assert.equal(cache.restore('index'), true);
  cache.save();
  rmSync(join(root, site), { recursive: true });
  renameSync(join(root, staging), join(root, site));
  writeFileSync(page, 'a PAGE');
  setTime(1_000_000_000);
  assert.equal(nextBuild().restore('page'), true, 'nobody can see such a change without reading');
  setTime(1_000_000_001);
  assert.equal(nextBuild().restore('page'), false);
});

test('a site is as built until a file changes, comes or goes', () => {
  assert.equal(isAsBuilt(root, 'dist'), true);
  write('page/index.html', 'a PAGE');
  assert.equal(isAsBuilt(root, 'dist'), false);
  write('page/index.html', 'a page');
  write('new', '');
  assert.equal(isAsBuilt(root, 'dist'), false);
  rmSync(join(root, site, 'new'));
  assert.equal(isAsBuilt(root, 'dist'), true);
  rmSync(join(root, site, 'index/one'));
  assert.equal(isAsBuilt(root, 'dist'), false);
});
