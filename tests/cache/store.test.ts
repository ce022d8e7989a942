import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openStore } from '../../src/cache/store.ts';
import { writeAtomically } from '../../src/cache/write-atomically.ts';

const root = mkdtempSync(join(tmpdir(), 'store-'));
after(() => rmSync(root, { recursive: true }));
const ONE = 'a1'.repeat(16);
const OTHER = 'b2'.repeat(16);
const THIRD = 'a3'.repeat(16);
const pathOf = (key: string) => join(root, '.astro/cache/store/objects', key.slice(0, 2), key.slice(2));
const makeOld = (path: string, hours: number) => {
  const then = new Date(Date.now() - hours * 3_600_000);
  utimesSync(path, then, then);
};

describe('the cache of a project', () => {
  it('returns the object of a key, also after it is opened again', () => {
    openStore(root).put(ONE, 'text');
    openStore(root).put(OTHER, Buffer.from([0, 255, 10]));
    const store = openStore(root);
    assert.equal(store.get(ONE)?.toString(), 'text');
    assert.deepEqual([...(store.get(OTHER) ?? [])], [0, 255, 10]);
    assert.deepEqual([store.has(ONE), store.has(THIRD), store.get(THIRD)], [true, false, null]);
  });

  it('ignores damaged objects and lists', () => {
    const store = openStore(root);
    store.put(THIRD, 'whole');
    appendFileSync(pathOf(THIRD), '!');
    assert.equal(store.get(THIRD), null);
    assert.equal(store.has(THIRD), false);
    writeFileSync(pathOf(THIRD), '');
    assert.equal(store.get(THIRD), null);
    store.writeLines('list', ['a list', '', 'of three lines']);
    assert.deepEqual(store.readLines('list'), ['a list', '', 'of three lines']);
    appendFileSync(join(root, '.astro/cache/store/lines/list'), '!');
    assert.equal(store.readLines('list'), null);
  });

  it('leaves no temporary files', () => {
    assert.deepEqual(globSync('.astro/cache/store/**/.*', { cwd: root }), []);
  });

  it('removes objects that no user needs, unless they were used within the hour', () => {
    const store = openStore(root);
    store.put(THIRD, 'third');
    store.keep('one user', [ONE]);
    store.keep('another', [OTHER]);
    assert.ok(store.has(THIRD));
    for (const key of [ONE, OTHER, THIRD]) makeOld(pathOf(key), 2);
    store.keep('another', [OTHER]);
    assert.deepEqual(
      [ONE, OTHER, THIRD].map(key => existsSync(pathOf(key))),
      [true, true, false],
    );
    store.keep('another', []);
    assert.deepEqual(
      [ONE, OTHER].map(key => existsSync(pathOf(key))),
      [true, false],
    );
  });

  it('removes a user after a week without a call, with the objects that only this user needed', () => {
    const store = openStore(root);
    makeOld(pathOf(ONE), 2);
    makeOld(join(root, '.astro/cache/store/used/one user'), 8 * 24);
    store.keep('another', []);
    assert.equal(store.has(ONE), false);
  });

  it('counts a lookup as use', () => {
    const store = openStore(root);
    store.put(ONE, 'one');
    makeOld(pathOf(ONE), 2);
    assert.ok(store.has(ONE));
    store.keep('another', []);
    assert.ok(store.has(ONE));
  });
});

describe('a file written in one step', () => {
  const file = join(root, 'deep/er/file.md');

  it('is created with its folders, and keeps its permissions when it is written again', () => {
    writeAtomically(file, 'one');
    chmodSync(file, 0o600);
    writeAtomically(file, 'two');
    assert.deepEqual([readFileSync(file, 'utf8'), statSync(file).mode & 0o777], ['two', 0o600]);
  });

  it('is written behind a symbolic link, and the link stays', () => {
    const link = join(root, 'link.md');
    symlinkSync('deep/er/file.md', link);
    writeAtomically(link, 'three');
    assert.deepEqual([readlinkSync(link), readFileSync(file, 'utf8')], ['deep/er/file.md', 'three']);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('leaves no temporary file if it cannot be written', () => {
    assert.throws(() => writeAtomically(join(file, 'below-a-file'), 'four'), /ENOTDIR|EEXIST/u);
    assert.deepEqual(globSync('deep/er/.*', { cwd: root }), []);
  });
});
