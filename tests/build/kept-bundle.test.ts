import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { bundledPages } from '../../src/build/bundle/bundled-pages.ts';
import { copyBundle, type KeptBundle, keptBundle, recordBundle } from '../../src/build/bundle/kept-bundle.ts';
import { put } from '../cli/project.ts';

let root = '';
const STYLES = new Map([['/&src/pages/index.astro', { styles: [{ order: 0 }] }]]);
const appWith = (scripts: string) =>
  `export const app = { manifest: { routes: [{ scripts: ${scripts} }] } };\n`;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  put(root, 'bundled/pages/prerender-entry.1.mjs', appWith("['a script']"));
  put(root, 'bundled/pages/prerender-entry.0.mjs.map', '{}');
  put(root, 'bundled/pages/chunks/page.mjs', 'export {};\n');
  put(root, 'bundled/files/_astro/page.css', 'body {}');
  keep();
});
afterEach(() => rmSync(root, { recursive: true }));

function keep(): void {
  copyBundle(root, 'dist', 'pages', join(root, 'bundled/pages'));
  copyBundle(root, 'dist', 'files', join(root, 'bundled/files'));
  recordBundle(root, 'dist', 'key', STYLES);
}

const isKept = (key = 'key') => keptBundle(root, 'dist', key) !== null;
const inBundle = (path: string) => join(root, '.astro/cache/bundle-dist', path);

function kept(): KeptBundle {
  const bundle = keptBundle(root, 'dist', 'key');
  assert.ok(bundle !== null && bundle !== 'unusable');
  return bundle;
}

test('a bundle is found by its key, with its entry, the style sheets of pages and the files for readers', () => {
  assert.deepEqual(kept(), {
    entry: inBundle('pages/prerender-entry.1.mjs'),
    styles: STYLES,
    files: { folder: inBundle('files/'), paths: ['_astro/page.css'] },
  });
  assert.equal(isKept('another key'), false);
  assert.equal(keptBundle(root, 'preview', 'key'), null);
});

test('a bundle of which a file was changed or removed is not used', () => {
  writeFileSync(inBundle('files/_astro/page.css'), 'p    {}');
  assert.equal(isKept(), false);
  keep();
  writeFileSync(inBundle('pages/chunks/page.mjs'), 'export  {};');
  assert.equal(isKept(), false);
  rmSync(inBundle('pages/chunks/page.mjs'));
  assert.equal(isKept(), false);
});

test('a bundle is not used before the build that copied it is complete', () => {
  copyBundle(root, 'dist', 'pages', join(root, 'bundled/pages'));
  assert.equal(isKept(), false);
  recordBundle(root, 'dist', 'key', STYLES);
  assert.equal(isKept(), true);
});

test('a bundle that cannot be used is not made again until the code changes', () => {
  recordBundle(root, 'dist', 'key', null);
  assert.equal(keptBundle(root, 'dist', 'key'), 'unusable');
  assert.equal(keptBundle(root, 'dist', 'another key'), null);
});

test('pages with scripts that an integration adds need Astro’s build', async () => {
  assert.equal(await bundledPages(root, 'dist', kept(), error => assert.fail(String(error))), null);
  assert.equal(isKept(), true);
});

test('a bundle that cannot be loaded is not used again, and the build is told why', async () => {
  put(root, 'bundled/pages/prerender-entry.1.mjs', "import './missing.mjs';\n");
  keep();
  const failed: unknown[] = [];
  assert.equal(await bundledPages(root, 'dist', kept(), error => failed.push(error)), null);
  assert.match(String(failed), /Cannot find module .*missing\.mjs/u);
  assert.equal(isKept(), false);
});
