import assert from 'node:assert/strict';
import test from 'node:test';
import { statusShape } from '../../src/words/status.ts';

const STATUSES = ['matched', 'matched-elsewhere', 'unverified'] as const;

test('the sign of a quotation is that of its status', () => {
  for (const form of ['direct', 'mixed'] as const)
    assert.deepEqual(
      STATUSES.map(status => statusShape({ form, status })),
      STATUSES,
    );
});

test('reported speech has a sign of its own, whatever its status', () => {
  assert.deepEqual(
    STATUSES.map(status => statusShape({ form: 'indirect', status })),
    ['reported', 'reported', 'reported'],
  );
});
