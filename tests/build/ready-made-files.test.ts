import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { copyReadyMade, publicFiles } from '../../src/build/bundle/ready-made-files.ts';
import { buildInputs } from '../../src/build/inputs.ts';
import { previousBuild } from '../../src/build/previous-build.ts';
import { put } from '../cli/project.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ready-made-'));
  put(root, 'public/logo.svg', 'a logo');
  put(root, 'public/pictures/map.svg', 'a map');
  put(root, 'bundle/_astro/a.css', 'body {}');
});
afterEach(() => rmSync(root, { recursive: true }));

const filesOfPublic = async () => publicFiles(root, await buildInputs(root));

/** Copies the files into `site/`, and returns false if Astro must build the site. */
async function copied(): Promise<boolean> {
  const outputs = previousBuild(root, join(root, 'site'), 'code', true);
  const bundled = { folder: join(root, 'bundle'), paths: ['_astro/a.css'] };
  return copyReadyMade(root, join(root, 'site'), (await filesOfPublic()) ?? [], bundled, outputs);
}
const inSite = (path: string) => readFileSync(join(root, 'site', path), 'utf8');

test('the files of public/ and of the bundle are copied, over files of an earlier site', async () => {
  put(root, 'site/_astro/a.css', 'an old style sheet');
  put(root, 'site/pictures', 'a file where a folder is now');
  assert.equal(await copied(), true);
  assert.deepEqual(['_astro/a.css', 'logo.svg', 'pictures/map.svg'].map(inSite), [
    'body {}',
    'a logo',
    'a map',
  ]);
});

test('what a build writes over a copied file changes neither public/ nor the bundle', async () => {
  assert.equal(await copied(), true);
  for (const path of ['_astro/a.css', 'logo.svg'])
    writeFileSync(join(root, 'site', path), 'of the next build');
  assert.equal(readFileSync(join(root, 'public/logo.svg'), 'utf8'), 'a logo');
  assert.equal(readFileSync(join(root, 'bundle/_astro/a.css'), 'utf8'), 'body {}');
});

test('two files with one path are left to Astro', async () => {
  put(root, 'public/_astro/a.css', 'p {}');
  assert.equal(await filesOfPublic(), null, 'nobody would know whose file it is');
  rmSync(join(root, 'public/_astro'), { recursive: true });
  put(root, 'bundle/logo.svg', 'a bundled logo');
  const outputs = previousBuild(root, join(root, 'site'), 'code');
  const bundled = { folder: join(root, 'bundle'), paths: ['logo.svg'] };
  assert.equal(copyReadyMade(root, join(root, 'site'), ['logo.svg'], bundled, outputs), false);
});

test('a public/ with links, or none, is left to Astro', async () => {
  assert.deepEqual(await filesOfPublic(), ['logo.svg', 'pictures/map.svg']);
  put(root, 'elsewhere/mark.svg', 'a mark');
  symlinkSync(join(root, 'elsewhere'), join(root, 'public/marks'));
  assert.equal(await filesOfPublic(), null);
  rmSync(join(root, 'public'), { recursive: true });
  assert.equal(await filesOfPublic(), null);
});
