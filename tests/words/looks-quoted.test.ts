import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksQuoted } from '../../src/marks/looks-quoted.ts';

const CASES: [passage: string, looks: ReturnType<typeof looksQuoted>][] = [
  ['⸢the water came⸣', 'unknown'],
  ['⟪the water came⟫.', 'unknown'],
  ['/the water came/', 'unknown'],
  ['<the water came>', 'unknown'],
  ['=the water came=', 'unknown'],
  ['【水が来た】', 'unknown'],
  ['— Мы заплатим', 'dash'],
  ['–Pagaremos', 'dash'],
  ['the mayor had been told', null],
  ['the mayor had been told.', null],
  ['(the mayor) had been told (twice)', null],
  ['[the mayor] had been told [twice]', null],
  ['$5 and 6 %', null],
  ['-5 °C', null],
  ['’tis the leaders’', null],
  ['¡Pagaremos!', null],
  ['', null],
];

describe('looksQuoted', () => {
  for (const [passage, looks] of CASES)
    it(`${passage}: ${looks}`, () => {
      assert.equal(looksQuoted(passage), looks);
    });
});
