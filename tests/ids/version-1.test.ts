import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assignIds } from '../../src/ids/assign.ts';
import { fold, foldedText } from '../../src/words/fold.ts';

/** Texts, each with the words that version 1 of folding gives to locks. The comparison uses version 2, which differs here. */
const LOCKED: [text: string, key: string][] = [
  ['the US–China war – again', 'the US – China war – again'],
  ['June 18–19, 3 500 boats', 'June 18 – 19 , 3 500 boats'],
  ['the U.S. and Mr. Doe', 'the U.S and Mr . Doe'],
  ['the ﬁre office cannot', 'the ﬁre office cannot'],
  ['水来了，没有人。', '水来了 ， 没有人'],
  ['l’eau — n’est', "l'eau – n'est"],
];

it('rows of the first locks keep their ids', () => {
  const quotations = LOCKED.map(([text]) => ({
    name: 'ana',
    text,
    speaker: 'ana',
    source: 'g',
    words: foldedText(fold(text)),
  }));
  const rows = LOCKED.map(([, words], index) => ({ id: `row-${index}`, speaker: 'ana', source: 'g', words }));
  const { ids, isLocked, missing } = assignIds(quotations, rows, new Set());
  assert.deepEqual(
    ids,
    rows.map(({ id }) => id),
  );
  assert.deepEqual([isLocked.every(Boolean), missing], [true, []]);
});
