import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statusLabel, statusShape } from '../../src/words/status.ts';

describe('what readers are told of a status', () => {
  const told = (
    form: 'direct' | 'mixed' | 'indirect',
    status: 'matched' | 'matched-elsewhere' | 'unverified',
  ) => [statusLabel({ form, status }), statusShape({ form, status })];

  it('speaks of the words of direct and mixed quotations', () => {
    assert.deepEqual(told('direct', 'matched'), ['Words checked in the source', 'matched']);
    assert.deepEqual(told('mixed', 'matched-elsewhere'), ['Words checked elsewhere', 'matched-elsewhere']);
    assert.deepEqual(told('direct', 'unverified'), ['Not checked', 'unverified']);
  });

  it('says of reported speech that it is not quoted, whatever its status', () => {
    for (const status of ['matched', 'matched-elsewhere', 'unverified'] as const)
      assert.deepEqual(told('indirect', status), ['Reported, not quoted', 'reported']);
  });
});
