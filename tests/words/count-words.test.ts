import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords } from '../../src/words/count-words.ts';

const CASES: [text: string, words: number][] = [
  ['', 0],
  ['…', 0],
  ['the water came at night', 5],
  ['comrades-in-arms, in 1:3', 3],
  ['水が来た', 2],
  ['新幹線は、来た', 3],
  ['我们会付钱给他们', 4],
  ['2024年', 2],
  ['น้ำมา', 2],
  ['l’eau d’ici ne monte pas', 5],
];

describe('countWords', () => {
  for (const [text, words] of CASES)
    it(`${text || 'nothing'}: ${words}`, () => {
      assert.equal(countWords(text), words);
    });
});
