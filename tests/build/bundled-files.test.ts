import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildPaths } from '../../src/build/build-paths.ts';
import { recordBundledFiles, restoreBundledFiles } from '../../src/build/bundled-files.ts';
import { buildInputs } from '../../src/build/inputs.ts';
import { previousBuild } from '../../src/build/previous-build.ts';
import { put } from '../cli/project.ts';

let root = '';
const { site, staging } = buildPaths('', 'dist');
const SITEMAP = 'sitemap-0.xml';
const published = (path: string) => readFileSync(join(root, site, path), 'utf8');
const inNext = (path: string) => readFileSync(join(root, staging, path), 'utf8');
const cache = () => previousBuild(root, join(root, staging), 'code');

/**
 * Imitates a build with Astro. Astro writes the files of `public/` and of the bundle before the pages. It writes the sitemap
 * last, over a file of `public/` with the same name.
 */
async function build(bundled: string): Promise<void> {
  const outputs = cache();
  put(root, join(staging, bundled), 'body {}');
  put(root, join(staging, 'logo.svg'), 'a logo');
  put(root, join(staging, SITEMAP), 'of public/');
  recordBundledFiles(root, await buildInputs(root), outputs);
  writeFileSync(join(root, staging, SITEMAP), 'of the build');
  outputs.save();
  rmSync(join(root, site), { recursive: true, force: true });
  renameSync(join(root, staging), join(root, site));
}
const isRestored = async () =>
  restoreBundledFiles(root, join(root, staging), await buildInputs(root), cache());

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'bundled-'));
  put(root, 'public/logo.svg', 'a logo');
  put(root, `public/${SITEMAP}`, 'of public/');
  await build('_astro/a.css');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the files of public/ and of the bundle are restored, also one of public/ that the build replaced', async () => {
  put(root, 'public/new.svg', 'new');
  assert.equal(await isRestored(), true);
  assert.deepEqual(['_astro/a.css', 'logo.svg', 'new.svg', SITEMAP].map(inNext), [
    'body {}',
    'a logo',
    'new',
    'of public/',
  ]);
});

test('what a build writes over a file of public/ does not change the published site', async () => {
  assert.equal(await isRestored(), true);
  for (const path of [SITEMAP, 'logo.svg']) writeFileSync(join(root, staging, path), 'of the next build');
  assert.deepEqual([SITEMAP, 'logo.svg'].map(published), ['of the build', 'a logo']);
});

test('a file of public/ in the place of a bundled one is left to Astro', async () => {
  put(root, 'public/_astro/a.css', 'p {}');
  assert.equal(await isRestored(), false);
  assert.equal(published('_astro/a.css'), 'body {}');
  await build('_astro/a.css');
  rmSync(join(root, 'public/_astro'), { recursive: true });
  assert.equal(await isRestored(), false, 'nobody knows whose file it was');
});

test('where public/ has a link, Astro copies what it leads to', async () => {
  put(root, 'elsewhere/mark.svg', 'a mark');
  symlinkSync(join(root, 'elsewhere'), join(root, 'public/marks'));
  assert.equal(await isRestored(), false);
  await build('marks/mark.svg');
  rmSync(join(root, 'public/marks'));
  assert.equal(await isRestored(), false, 'the file of before is not one of the bundle');
});
