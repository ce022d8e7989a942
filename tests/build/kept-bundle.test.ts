import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { bundledPages } from '../../src/build/bundle/bundled-pages.ts';
import { copyBundle, keptBundle, recordBundle } from '../../src/build/bundle/kept-bundle.ts';
import { put } from '../cli/project.ts';

let root = '';
const STYLES = new Map([['/&src/pages/index.astro', { styles: [{ order: 0 }] }]]);
const appWith = (scripts: string) =>
  `export const app = { manifest: { routes: [{ scripts: ${scripts} }] } };\n`;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  put(root, '.prerender/prerender-entry.1.mjs', appWith("['a script']"));
  put(root, '.prerender/prerender-entry.0.mjs.map', '{}');
  put(root, '.prerender/chunks/page.mjs', 'export {};\n');
  copyBundle(root, 'dist', join(root, '.prerender'));
  recordBundle(root, 'dist', 'key', STYLES);
});
afterEach(() => rmSync(root, { recursive: true }));

const isKept = (key = 'key') => keptBundle(root, 'dist', key) !== null;
const inBundle = (path: string) => join(root, '.astro/cache/bundle-dist', path);

test('a bundle is found by its key, with its entry and the style sheets of pages', () => {
  assert.deepEqual(keptBundle(root, 'dist', 'key'), {
    entry: inBundle('prerender-entry.1.mjs'),
    styles: STYLES,
  });
  assert.equal(isKept('another key'), false);
  assert.equal(keptBundle(root, 'preview', 'key'), null);
});

test('a bundle of which a file was changed or removed is not used', () => {
  writeFileSync(inBundle('chunks/page.mjs'), 'export  {};');
  assert.equal(isKept(), false);
  rmSync(inBundle('chunks/page.mjs'));
  assert.equal(isKept(), false);
});

test('a bundle is not used before the build that copied it is complete', () => {
  copyBundle(root, 'dist', join(root, '.prerender'));
  assert.equal(isKept(), false);
  recordBundle(root, 'dist', 'key', STYLES);
  assert.equal(isKept(), true);
});

test('pages with scripts that an integration adds need Astro’s build', async () => {
  assert.equal(await bundledPages(root, 'dist', 'key', error => assert.fail(String(error))), null);
  assert.equal(isKept(), true);
});

test('a bundle that cannot be loaded is not used again, and the build is told why', async () => {
  put(root, '.prerender/prerender-entry.1.mjs', "import './missing.mjs';\n");
  copyBundle(root, 'dist', join(root, '.prerender'));
  recordBundle(root, 'dist', 'key', STYLES);
  const failed: unknown[] = [];
  assert.equal(await bundledPages(root, 'dist', 'key', error => failed.push(error)), null);
  assert.match(String(failed), /Cannot find module .*missing\.mjs/u);
  assert.equal(isKept(), false);
});
