import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { buildPaths, publishedFolder } from '../../src/build/build-paths.ts';

const ROOT = '/a/project';

test('the published folder follows from the staging folder', () => {
  for (const folder of ['dist', '.build/root', 'public/site'])
    assert.equal(publishedFolder(ROOT, buildPaths(ROOT, folder).staging), folder);
  assert.equal(publishedFolder(ROOT, join(ROOT, 'dist')), 'dist');
  assert.equal(publishedFolder(ROOT, join(ROOT, '.astro', 'elsewhere')), '.astro/elsewhere');
});

test('two folders with the same name share no path', () => {
  const [one, other] = ['root', '.build/root'].map(folder => buildPaths(ROOT, folder));
  assert.deepEqual(
    Object.values(one ?? {}).filter(path => Object.values(other ?? {}).includes(path)),
    [],
  );
});
