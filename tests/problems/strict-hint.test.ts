import assert from 'node:assert/strict';
import test from 'node:test';
import { START } from '../../src/problems/place.ts';
import { report } from '../../src/problems/report.ts';
import { strictHint } from '../../src/problems/strict-hint.ts';

const unlocked = (isStrict: boolean) => ({
  file: 'content/articles/flood.md',
  ...report('unlocked', START, { id: 'water-came-at-night', more: 0, isStrict }),
});

test('what is stricter with CI=true is told where it makes an error, and only there', () => {
  assert.match(strictHint([unlocked(true)], true) ?? '', /^CI=true: ids that are not locked/u);
  assert.equal(strictHint([unlocked(false)], false), null);
  assert.equal(strictHint([], true), null);
});
