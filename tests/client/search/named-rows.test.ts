import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Found } from '../../../src/client/search/find-results.ts';
import { namedRows } from '../../../src/client/search/named-rows.ts';
import type { Named } from '../../../src/search/protocol.ts';

test('who or what a query names has its number of passages, of a speaker among the results, of a topic in all', () => {
  Object.assign(globalThis, { document: parseHTML('<p></p>').document });
  const named = (kind: Named['kind']): Named => ({
    kind,
    id: 'ferry',
    name: 'Ferry',
    url: '/ferry/',
    also: [],
    count: 34,
  });
  const rows = (...kinds: Named['kind'][]) => {
    const results = [{}, {}, {}] as Found['results'];
    return namedRows({ named: kinds.map(named), own: 2, results }).map(row => row.textContent);
  };
  assert.deepEqual(rows('speaker'), ['Ferry 2 passages by this speaker · 1 mentions the name']);
  assert.deepEqual(rows('topic'), ['Ferry 34 passages on this topic · 1 mentions the name']);
  assert.deepEqual(rows('topic', 'outlet'), ['Ferry 34 passages', 'Ferry 34 passages']);
  assert.deepEqual(rows(), []);
});
