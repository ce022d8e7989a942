import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { lastSite } from '../../src/build/last-site.ts';
import { noteOf, placesOf } from '../../src/build/places.ts';

let root = '';
const { site, next } = placesOf('', 'dist');
const noteFile = () => join(root, '.astro/cache/store/lines', noteOf('outputs', 'dist'));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-site-'));
  const first = lastSite(root, join(root, site), 'code');
  write('page/index.html', 'a page');
  write('index/one', '1');
  write('index/two', '2');
  first.record('page', ['page/index.html']);
  first.record('index', ['index/one', 'index/two']);
  first.note();
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(root, site, path, '..'), { recursive: true });
  writeFileSync(join(root, site, path), text);
};
const nextSite = (code = 'code') => lastSite(root, join(root, next), code);
const inNext = (path: string) => readFileSync(join(root, next, path), 'utf8');

test('what was made from the same is taken from the last site, file by file or many together, and known to the next build too', () => {
  for (const _ of ['next', 'the one after']) {
    const last = nextSite();
    assert.equal(last.restore('page'), true);
    assert.equal(last.restore('index'), true);
    assert.deepEqual(['page/index.html', 'index/one', 'index/two'].map(inNext), ['a page', '1', '2']);
    last.note();
    rmSync(join(root, next), { recursive: true });
  }
});

test('nothing is taken that was made from something else, or by other code', () => {
  assert.equal(nextSite().restore('another page'), false);
  assert.equal(nextSite('other code').restore('page'), false);
  assert.equal(existsSync(join(root, next)), false);
});

test('of files that were made together none is taken when one has changed or gone', () => {
  write('index/two', '3');
  assert.equal(nextSite().restore('index'), false);
  rmSync(join(root, site, 'index/two'));
  assert.equal(nextSite().restore('index'), false);
  assert.equal(existsSync(join(root, next)), false);
  assert.equal(nextSite().restore('page'), true);
});

test('a note that is damaged or missing knows of nothing', () => {
  truncateSync(noteFile(), readFileSync(noteFile()).length - 9);
  assert.equal(nextSite().restore('page'), false);
  assert.equal(existsSync(noteFile()), false);
  assert.equal(nextSite().restore('page'), false);
});
