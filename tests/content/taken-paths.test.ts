import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { fileKind, TAKEN } from '../../src/content/content-paths.ts';

test('a page of content/pages cannot have the path of any page that the site makes itself', () => {
  const made = readdirSync('src/pages', { withFileTypes: true })
    .filter(entry => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace(/\.astro$/u, ''))
    .filter(name => !/^[.[]/u.test(name));
  assert.deepEqual([...TAKEN], [...made, 'pagefind'].sort());
});

test('a folder that is not of the content is told, whatever its name means in code', () => {
  assert.deepEqual(
    ['constructor/flood.md', 'drafts/flood.md'].map(path => fileKind(path)),
    Array.from({ length: 2 }, () => ({
      kind: 'misplaced',
      message: 'is not read: move it to content/articles if it is an article',
    })),
  );
});
