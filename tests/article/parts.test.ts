import assert from 'node:assert/strict';
import test from 'node:test';
import { partsOf } from '../../src/article/parts.ts';

/**
 * Gives `partsOf` one quotation for each text, all from one source. The first has the id `q1`. Returns the ids of quotations that
 * are parts, each with the id of the whole.
 */
const parts = (...texts: string[]) =>
  Object.fromEntries(
    partsOf(
      texts.map((text, index) => ({
        id: `q${index + 1}`,
        text,
        speaker: null,
        source: 'herald',
        form: 'direct' as const,
        lang: 'en',
      })),
    ),
  );

test('of quotations with the same words, however many, the first is the whole', () => {
  assert.deepEqual(parts('Water came', 'water came'), { q2: 'q1' });
  assert.deepEqual(parts('Water came', 'water came', 'water came.'), { q2: 'q1', q3: 'q1' });
});

test('the longest is the whole, wherever it stands', () => {
  assert.deepEqual(parts('water', 'the water came', 'the water came at night', 'at night'), {
    q1: 'q3',
    q2: 'q3',
    q4: 'q3',
  });
});
