import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildPaths } from '../../src/build/build-paths.ts';
import { writeHostFiles } from '../../src/build/write-host-files.ts';

test('the headers are in the site, the settings for nginx are beside it, and a file of the editor with headers is not lost', t => {
  const root = mkdtempSync(join(tmpdir(), 'host-files-'));
  t.after(() => rmSync(root, { recursive: true }));
  const { staging } = buildPaths(root, 'dist');
  mkdirSync(staging, { recursive: true });
  writeHostFiles(root, staging);
  assert.deepEqual(readdirSync(staging), ['_headers']);
  assert.deepEqual(readdirSync(root).sort(), ['.astro', 'dist.nginx.conf']);
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/_headers'), '/*\n  X-Own: 1\n');
  assert.throws(() => writeHostFiles(root, staging), /public\/_headers would be lost/u);
});
