import assert from 'node:assert/strict';
import test from 'node:test';
import { ui } from '../../src/ui/strings.ts';

test('the text of a status is about the words of the quotation', () => {
  assert.deepEqual(ui.status, {
    matched: 'Words checked in the source',
    'matched-elsewhere': 'Words checked elsewhere',
    unverified: 'Not checked',
    reported: 'Reported, not quoted',
  });
});
