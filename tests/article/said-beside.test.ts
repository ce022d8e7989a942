import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidBeside } from '../../src/article/said-beside.ts';

function beside(excerpt: string): string[] {
  const from = excerpt.indexOf('Das Wasser');
  return saidBeside(excerpt, from, from + 'Das Wasser kam'.length, 'de').all;
}

test('a full stop before a closing mark does not end the sentence around the quotation, whatever the mark', () => {
  for (const [open, close] of ['“”', '„“', '»«', '«»', '""', '‘’', '‚‘', '›‹', '‹›'])
    assert.deepEqual(beside(`Es regnete. ${open}Das Wasser kam.${close} Sagte Ana.`), ['Sagte', 'Ana'], open);
});

test('a full stop before an opening mark ends the sentence', () => {
  for (const [open, close] of ['“”', '„“', '»«', '«»'])
    assert.deepEqual(
      beside(`${open}Das Wasser kam${close}, sagte Ana. ${open}Nichts${close}, sagte Bo.`),
      ['sagte', 'Ana'],
      open,
    );
});
