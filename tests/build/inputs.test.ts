import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildInputs, changedInputs, codeOf, type Inputs } from '../../src/build/inputs.ts';
import { put } from '../cli/project.ts';

let root = '';
const FILES = {
  'content/articles/flood.md': 'A text.',
  'public/photo.jpg': 'a photo',
  'public/icons/logo.svg': 'a logo',
  'public/a mark.svg': 'a mark',
  'src/site.ts': "export const SITE = { icon: '/icons/logo.svg' };",
  'package.json': '{}',
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const [path, text] of Object.entries(FILES)) put(root, path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Leaves out the input `code`. It only says that files of the code are newer than this process, which is always so here. */
async function inputsNow(): Promise<Inputs> {
  const inputs = await buildInputs(root);
  return new Map([...inputs].filter(([name]) => name !== 'code'));
}

async function isOtherCode(files: Record<string, string>): Promise<boolean> {
  const before = await inputsNow();
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  const after = await inputsNow();
  assert.notDeepEqual(changedInputs(before, after), []);
  return codeOf(before) !== codeOf(after);
}

test('content, and a file of public/ that the code does not name, are no code', async () => {
  assert.equal(await isOtherCode({ 'content/articles/flood.md': 'Another text.' }), false);
  assert.equal(await isOtherCode({ 'public/photo.jpg': 'another photo', 'public/new.jpg': '' }), false);
});

test('code, settings, packages, and a file of public/ that the code may name, are code', async () => {
  assert.equal(
    await isOtherCode({ 'src/site.ts': "export const SITE = { icon: '/icons/logo.svg?1' };" }),
    true,
  );
  assert.equal(await isOtherCode({ 'src/pages/new.ts': '' }), true);
  assert.equal(await isOtherCode({ 'astro.config.mjs': '' }), true);
  assert.equal(await isOtherCode({ '.env': 'MARK=1' }), true);
  assert.equal(await isOtherCode({ 'package.json': '{ "dependencies": { "missing": "1" } }' }), true);
  assert.equal(await isOtherCode({ 'public/icons/logo.svg': 'another logo' }), true);
  assert.equal(await isOtherCode({ 'public/elsewhere/logo.svg': 'another' }), true);
  assert.equal(
    await isOtherCode({ 'public/a mark.svg': 'another mark' }),
    true,
    'its name is no word of code',
  );
});

test('NODE_ENV is code, and is production where it is not set, as in Astro’s build', async t => {
  const { NODE_ENV: before } = process.env;
  t.after(() => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  });
  const codeWith = async (value: string) => {
    process.env['NODE_ENV'] = value;
    return codeOf(await inputsNow());
  };
  assert.equal(await codeWith(''), await codeWith('production'));
  assert.notEqual(await codeWith('development'), await codeWith('production'));
});

test('code that changed while a process runs is never taken for the code that runs', async () => {
  const [one, other] = [await buildInputs(root), await buildInputs(root)];
  assert.equal(codeOf(one), codeOf(other));
  assert.notEqual(one.get('code'), '');
  for (const path of Object.keys(FILES)) utimesSync(join(root, path), 1, 1);
  assert.notEqual((await buildInputs(root)).get('code'), '', 'a time that was set does not deceive');
});

test('a file that is a link to another is an input, as it is content', async () => {
  put(root, 'elsewhere/gale.md', 'One.');
  symlinkSync(join(root, 'elsewhere/gale.md'), join(root, 'content/articles/gale.md'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/pages'));
  const before = await buildInputs(root);
  put(root, 'elsewhere/gale.md', 'Two.');
  assert.deepEqual(changedInputs(before, await buildInputs(root)), ['content/articles/gale.md']);
});

test('what a link in public/ to a folder leads to is an input, as the build copies it', async () => {
  put(root, 'elsewhere/inner/mark.svg', 'One.');
  symlinkSync(join(root, 'elsewhere'), join(root, 'public/marks'));
  symlinkSync(join(root, 'public'), join(root, 'elsewhere/inner/circle'));
  symlinkSync(join(root, 'missing'), join(root, 'public/nothing'));
  const before = await buildInputs(root);
  put(root, 'elsewhere/inner/mark.svg', 'Two.');
  put(root, 'elsewhere/new.svg', 'New.');
  assert.deepEqual(
    changedInputs(before, await buildInputs(root)).filter(name => !name.includes('circle')),
    ['public/marks/inner/mark.svg', 'public/marks/new.svg'],
  );
});
