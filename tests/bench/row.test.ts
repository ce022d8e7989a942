import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missesMark, printed } from './row.ts';

test('a figure that could not be measured reaches no target', () => {
  for (const mark of [{ most: 0 }, { least: 0 }]) {
    const row = { measure: 'layout shift', figure: Number.NaN, unit: '', mark };
    assert.equal(missesMark(row), true);
    assert.match(printed(row), / – · .* SHORT /u);
  }
  assert.match(printed({ measure: 'layout shift', figure: Number.NaN, unit: '' }), / info /u);
});

test('a figure reaches its target if it is as large or as small as that', () => {
  const row = { measure: 'bytes', unit: 'kB' };
  const short = [9, 10, 11].flatMap(figure =>
    [{ most: 10 }, { least: 10 }].map(mark => missesMark({ ...row, figure, mark })),
  );
  assert.deepEqual(short, [false, true, false, false, true, false]);
});
