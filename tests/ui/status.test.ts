import assert from 'node:assert/strict';
import test from 'node:test';
import { ui } from '../../src/ui/strings.ts';

test('the text of a status is about the words of the quotation', () => {
  assert.deepEqual(ui.status, {
    matched: 'Found in the source',
    'matched-elsewhere': 'Found in a report or a copy',
    unverified: 'Not found',
    reported: 'Paraphrase',
  });
});
