import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { listing } from '../../src/build/listing.ts';
import { siteFolder } from '../../src/build/site-folder.ts';
import { put } from '../cli/project.ts';

let root = '';
const at = (path: string) => join(root, path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const inode = (path: string) => statSync(at(path)).ino;
/** The record of a file of the published site. */
const recorded = (path: string) => {
  const { size, mtimeMs, ino } = statSync(at(`site/${path}`));
  return { path, digest: '', size, modified: mtimeMs, inode: ino };
};
const write = (path: string, content = path) => put(root, path, content);

/** The published site is in `site`. The folder `next` has old files: three are hard links to files of the site. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-folder-'));
  for (const path of ['a/same', 'a/edited', 'a/new', 'b/same', 'sitemap.xml']) write(`site/${path}`);
  for (const path of ['a/edited', 'c/d/gone', 'c/gone']) write(`next/${path}`, 'old');
  symlinkSync(at('site/a'), at('next/c/link'));
  write('next/b/other');
  for (const path of ['a/same', 'b/same', 'sitemap.xml']) linkSync(at(`site/${path}`), at(`next/${path}`));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the new site has the linked and the written files, and no old file or empty folder', () => {
  const next = siteFolder(at('site'), at('next'), true);
  for (const path of ['a/same', 'a/edited', 'a/new']) {
    assert.equal(next.link(recorded(path)), true);
    assert.equal(inode(`next/${path}`), inode(`site/${path}`));
  }
  assert.deepEqual([next.has('a/same'), next.has('b/same'), next.has('e')], [true, false, false]);
  next.clear('b/same');
  writeFileSync(at('next/b/same'), 'new');
  assert.equal(next.has('b/same'), true);
  assert.deepEqual(next.finish().sort(), ['a/edited', 'a/new', 'a/same', 'b/same']);
  const { folders, links } = listing(at('next'));
  assert.deepEqual([folders.sort(), links], [['a', 'b'], []]);
  assert.deepEqual(listing(at('site')).files.length, 5);
});

test('nothing that is written into the new site changes the published site', () => {
  const before = listing(at('site')).files.map(path => [path, text(`site/${path}`), inode(`site/${path}`)]);
  const next = siteFolder(at('site'), at('next'), true);
  // The sitemap is written without a call of `clear`.
  writeFileSync(at('next/sitemap.xml'), 'new');
  next.clear('a/same');
  writeFileSync(at('next/a/same'), 'new');
  next.clear('b');
  assert.equal(existsSync(at('next/b')), false);
  next.finish();
  assert.deepEqual(
    listing(at('site')).files.map(path => [path, text(`site/${path}`), inode(`site/${path}`)]),
    before,
  );
});

test('a file may take the place of an old folder, and a folder that of an old file', () => {
  const next = siteFolder(at('site'), at('next'), true);
  assert.equal(next.has('c/d'), false, 'a folder is no file');
  write('site/c/d', 'now a file');
  write('site/c/gone/more', 'now a folder');
  next.link(recorded('c/d'));
  next.link(recorded('c/gone/more'));
  next.clear('a/same/more');
  write('next/a/same/more', 'now a folder');
  assert.deepEqual(next.finish().sort(), ['a/same/more', 'c/d', 'c/gone/more']);
  assert.equal(text('site/a/same'), 'site/a/same');
});

test('an old folder that is gone is no error', () => {
  const next = siteFolder(at('site'), at('next'), true);
  rmSync(at('next/c/d'), { recursive: true });
  assert.deepEqual(next.finish(), []);
});

test('an old file that is not the recorded one is replaced; without old files, the folder is made', () => {
  rmSync(at('next/a/same'));
  write('next/a/same', 'another file');
  const next = siteFolder(at('site'), at('next'), true);
  next.link({ ...recorded('a/same'), modified: null });
  assert.equal(text('next/a/same'), 'site/a/same');
  const fresh = siteFolder(at('site'), at('fresh'), true);
  fresh.link(recorded('a/same'));
  assert.deepEqual(fresh.finish(), ['a/same']);
});
