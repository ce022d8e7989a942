import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VerifiedRow } from '../../src/content/schema/capture.ts';
import { verifiedRows } from '../../src/evidence/verify/verified-rows.ts';

const row = (outcome: VerifiedRow['outcome'], since = '2025-01-01', at = since): VerifiedRow => ({
  url: 'https://herald.example/flood',
  excerpt: '0123456789ab',
  outcome,
  since,
  at,
});
const claim = {
  url: 'https://herald.example/flood',
  excerpt: 'The water came at night',
  digest: '0123456789ab',
  capture: null,
  language: 'en',
  title: null,
  places: [],
};
const after = (before: VerifiedRow[], outcome: VerifiedRow['outcome']) =>
  verifiedRows(before, [claim], [{ claim, outcome }], {
    today: '2025-03-01',
    keepsAll: false,
    isLimited: false,
  });

test('a run without an answer, or before a login, does not forget that a page has changed or is gone', () => {
  for (const told of ['changed', 'gone'] as const)
    for (const silent of ['unreachable', 'wall'] as const)
      assert.deepEqual(after([row(told)], silent), [row(told)]);
});

test('any other finding is written with its day', () => {
  assert.deepEqual(after([], 'unreachable'), [row('unreachable', '2025-03-01')]);
  assert.deepEqual(after([row('stands')], 'unreachable'), [row('unreachable', '2025-03-01')]);
  assert.deepEqual(after([row('gone')], 'stands'), [row('stands', '2025-03-01')]);
  assert.deepEqual(after([row('gone')], 'gone'), [row('gone', '2025-01-01', '2025-03-01')]);
});
