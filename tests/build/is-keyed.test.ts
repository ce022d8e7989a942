import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isKeyed } from '../../src/build/bundle/is-keyed.ts';
import { buildInputs } from '../../src/build/inputs.ts';
import { put } from '../cli/project.ts';

test('the key of a bundle covers code and packages, but neither content nor what a link leads to', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'keyed-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = [
    'elsewhere/articles/flood.md',
    'elsewhere/code/page.ts',
    'project/data/pages/about.md',
    'project/node_modules/a-package/index.js',
    'project/public/logo.svg',
    'project/src/site.ts',
  ];
  for (const file of files) put(folder, file, '');
  const project = join(folder, 'project');
  mkdirSync(join(project, 'content'));
  symlinkSync(join(folder, 'elsewhere/articles'), join(project, 'content/articles'));
  symlinkSync(join(project, 'data/pages'), join(project, 'content/pages'));
  symlinkSync(join(folder, 'elsewhere/code'), join(project, 'src/linked'));
  symlinkSync(project, join(folder, 'link'));
  for (const root of [project, join(folder, 'link')]) {
    const inputs = await buildInputs(root);
    const covered = (id: string) => isKeyed(root, inputs, id);
    assert.deepEqual(
      files.filter(file => covered(`${join(folder, file)}?raw`)),
      ['project/node_modules/a-package/index.js', 'project/src/site.ts'],
    );
    assert.equal(covered(join(root, 'content/articles/flood.md')), false);
    assert.deepEqual(['\0astro:made-up', 'astro:made-up', '/made-up.ts'].map(covered), [true, true, true]);
  }
});
