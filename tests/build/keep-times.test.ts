import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepTimes } from '../../src/build/keep-times.ts';
import { filesBelow } from '../../src/build/listing.ts';

const THEN = new Date('2025-04-14T10:00:00.250Z');

test('only a file with the bytes of before has the time of before', t => {
  const root = mkdtempSync(join(tmpdir(), 'keep-times-'));
  t.after(() => rmSync(root, { recursive: true }));
  const path = (site: string, file: string) => join(root, site, file);
  const write = (site: string, file: string, text: string) => {
    mkdirSync(path(site, join(file, '..')), { recursive: true });
    writeFileSync(path(site, file), text);
  };
  for (const file of ['same', '.well-known/same', 'longer', 'other', 'a-folder/gone', 'a-file']) {
    write('before', file, 'text');
    utimesSync(path('before', file), THEN, THEN);
  }
  for (const [file, text] of [
    ['same', 'text'],
    ['.well-known/same', 'text'],
    ['longer', 'texts'],
    ['other', 'next'],
    ['new/same', 'text'],
    ['a-folder', 'text'],
    ['a-file/inside', 'text'],
  ] as const)
    write('after', file, text);
  keepTimes(join(root, 'before'), join(root, 'after'), filesBelow(join(root, 'after')));
  const isKept = (file: string) => statSync(path('after', file)).mtimeMs === THEN.getTime();
  assert.deepEqual(['same', '.well-known/same'].map(isKept), [true, true]);
  assert.deepEqual(['longer', 'other', 'new/same', 'a-folder', 'a-file/inside'].map(isKept), [
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('the first build has no previous one', t => {
  const root = mkdtempSync(join(tmpdir(), 'keep-times-'));
  t.after(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'file'), 'text');
  keepTimes(join(root, 'none'), root, []);
  assert.ok(statSync(join(root, 'file')).mtimeMs > THEN.getTime());
});
