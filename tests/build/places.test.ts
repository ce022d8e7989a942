import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { folderFor, placesOf } from '../../src/build/places.ts';

const ROOT = '/a/project';

test('from where a site is built follows which folder it is for', () => {
  for (const folder of ['dist', '.build/root', 'public/site'])
    assert.equal(folderFor(ROOT, placesOf(ROOT, folder).next), folder);
  assert.equal(folderFor(ROOT, join(ROOT, 'dist')), 'dist');
  assert.equal(folderFor(ROOT, join(ROOT, '.astro', 'elsewhere')), '.astro/elsewhere');
});

test('two folders of one name do not share a place', () => {
  const [one, other] = ['root', '.build/root'].map(folder => placesOf(ROOT, folder));
  assert.deepEqual(
    Object.values(one ?? {}).filter(place => Object.values(other ?? {}).includes(place)),
    [],
  );
});
