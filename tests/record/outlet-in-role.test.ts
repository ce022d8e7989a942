import assert from 'node:assert/strict';
import test from 'node:test';
import { outletInRole } from '../../src/record/outlet-in-role.ts';

test('an outlet is found in a role as words of their own, and nothing of the role is lost', () => {
  for (const [role, outlet, expected] of [
    ['Asia editor, The Times', 'The Times', ['Asia editor, ', '']],
    [
      'The Times correspondent, formerly The Times editor',
      'The Times',
      ['', ' correspondent, formerly The Times editor'],
    ],
    ['Sunday editor, the Sun', 'Sun', ['Sunday editor, the ', '']],
    ['Sunday editor', 'Sun', null],
    ['CAPTAIN', 'AP', null],
    ['редактор «Times»', 'Times', ['редактор «', '»']],
  ] as const) {
    const found = outletInRole(role, outlet);
    assert.deepEqual(found && [found.before, found.after], expected, role);
  }
});
