import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildInputs, changedInputs } from '../../src/build/inputs.ts';

test('a file that is a link to another is an input, as it is content', async t => {
  const root = mkdtempSync(join(tmpdir(), 'inputs-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content', 'articles'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere', 'flood.md'), 'One.');
  symlinkSync(join(root, 'elsewhere', 'flood.md'), join(root, 'content', 'articles', 'flood.md'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'content', 'pages'));
  const before = await buildInputs(root);
  writeFileSync(join(root, 'elsewhere', 'flood.md'), 'Two.');
  assert.deepEqual(changedInputs(before, await buildInputs(root)), ['content/articles/flood.md']);
});
