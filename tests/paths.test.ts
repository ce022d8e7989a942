import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import test from 'node:test';
import { pathFrom } from '../src/paths.ts';

test('paths have the same names on every system', () => {
  assert.equal(pathFrom('/site', '/site/content/articles/a.md', posix), 'content/articles/a.md');
  assert.equal(pathFrom('C:\\site', 'C:\\site\\content\\articles\\a.md', win32), 'content/articles/a.md');
  assert.equal(pathFrom('C:\\site', 'C:\\site\\', win32), '');
});
