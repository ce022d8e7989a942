import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildPaths } from '../../src/build/build-paths.ts';
import { replaceSite } from '../../src/build/replace-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'on-the-record-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}
const published = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

test('a new site takes the place of the previous one', async () => {
  const paths = buildPaths(root, 'dist');
  for (const version of ['first', 'second']) {
    write(paths.staging, version);
    await replaceSite(paths);
    assert.equal(published(), version);
  }
  assert.deepEqual([existsSync(paths.staging), existsSync(paths.previous)], [false, true]);
});

test('if the new site cannot be moved, the previous one is back at once', async () => {
  const paths = buildPaths(root, 'dist');
  mkdirSync(join(root, '.astro'));
  write(paths.site, 'before');
  await assert.rejects(replaceSite(paths), { code: 'ENOENT' });
  assert.equal(published(), 'before');
  assert.equal(existsSync(paths.previous), false);
});
