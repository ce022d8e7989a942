import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildPaths, recordName } from '../../src/build/build-paths.ts';
import type { SiteFile } from '../../src/build/hand-over.ts';
import { previousBuild } from '../../src/build/previous-build.ts';
import { siteFiles } from '../../src/build/site-files.ts';
import { digestOfBytes } from '../../src/cache/digest.ts';
import { put } from '../cli/project.ts';

let root = '';
const { staging } = buildPaths('', 'dist');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-files-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const inNext = (path: string) => readFileSync(join(root, staging, path), 'utf8');
const file = (path: string, make: SiteFile['make']): SiteFile => ({
  path,
  type: 'text/plain',
  key: path,
  make,
});

async function write(files: SiteFile[]) {
  const folder = join(root, staging);
  const outputs = previousBuild(root, folder, 'code');
  const writing = siteFiles(folder, outputs);
  writing.begin(files);
  await writing.done();
  outputs.save();
}

test('a file is written whole or in parts, and its digest is recorded', async () => {
  await write([
    file('articles/flood/citations.bib', () => 'whole “text”'),
    file('quotations/2025.json', function* () {
      yield '[“1”';
      yield ',2]';
    }),
    file('articles/flood/card.png', async () => new Uint8Array([0, 255])),
  ]);
  assert.equal(inNext('articles/flood/citations.bib'), 'whole “text”');
  assert.equal(inNext('quotations/2025.json'), '[“1”,2]');
  assert.deepEqual([...readFileSync(join(root, staging, 'articles/flood/card.png'))], [0, 255]);
  const lines = readFileSync(join(root, '.astro/cache/store/lines', recordName('outputs', 'dist')), 'utf8');
  assert.match(lines, new RegExp(`"quotations/2025.json","digest":"${digestOfBytes('[“1”,2]')}"`, 'u'));
});

test('a file of public/ with the same name is an error that says what to do', async () => {
  put(root, join(staging, 'quotations/2025.json'), 'of public/');
  await assert.rejects(write([file('quotations/2025.json', () => '[]')]), {
    message: 'public/quotations/2025.json would be lost: the build writes a file with this name.',
    hint: 'Give the file in public/ another name.',
  });
  assert.equal(inNext('quotations/2025.json'), 'of public/');
});

test('what make() throws is thrown by done()', async () => {
  const failing = () => {
    throw new Error('no such article');
  };
  await assert.rejects(write([file('articles/flood/card.png', failing)]), /no such article/u);
});
