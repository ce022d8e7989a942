import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepareEvidence, type Verification, verify } from '../../src/words/verify.ts';
import { OWN } from './gazette.ts';
import { HONEST } from './honest-kinds.ts';
import { DISHONEST, type Pair } from './kinds.ts';

function judge([printed, excerpts, language = 'en']: Pair): Verification {
  const evidence = [excerpts].flat().map(excerpt => ({ url: OWN, excerpt }));
  return verify([printed].flat(), prepareEvidence({ url: OWN, archive: undefined, language, evidence }));
}

const shown = ([printed, excerpts]: Pair) =>
  `${[printed].flat().join(' | ')} ← ${[excerpts].flat().join(' / ')}`;

describe('a dishonest edit is refused, or told', () => {
  for (const [rule, kinds] of Object.entries(DISHONEST))
    for (const [kind, pairs] of Object.entries(kinds))
      for (const pair of pairs)
        it(`${rule}: ${kind}: ${shown(pair)}`, () => {
          const { status, conflict, cuts } = judge(pair);
          if (rule === 'cut') assert.deepEqual([status, cuts.length > 0], ['matched', true]);
          else assert.deepEqual([status, conflict?.kind], ['unverified', rule]);
        });
});

describe('an honest quotation is found, with nothing to tell', () => {
  for (const [kind, pairs] of Object.entries(HONEST))
    for (const pair of pairs)
      it(`${kind}: ${shown(pair)}`, () => {
        const { status, conflict, cuts } = judge(pair);
        assert.deepEqual({ status, conflict, cuts }, { status: 'matched', conflict: undefined, cuts: [] });
      });
});
