import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptValues } from '../../src/cache/kept-values.ts';
import { openStore } from '../../src/cache/store.ts';

test('a value is computed once for a key and a version of the code, and kept while it is asked for', t => {
  const root = mkdtempSync(join(tmpdir(), 'kept-values-'));
  t.after(() => rmSync(root, { recursive: true }));
  const run = (code: string, keys: string[]) => {
    const kept = keptValues(openStore(root), 'lengths', code);
    const computed: string[] = [];
    const values = keys.map(key =>
      kept.of(key, () => {
        computed.push(key);
        return `${key.length} ${code}`;
      }),
    );
    kept.save();
    return { values, computed };
  };
  assert.deepEqual(run('1', ['a', 'bb']), { values: ['1 1', '2 1'], computed: ['a', 'bb'] });
  assert.deepEqual(run('1', ['a', 'bb']).computed, []);
  assert.deepEqual(run('1', ['bb', 'ccc']), { values: ['2 1', '3 1'], computed: ['ccc'] });
  assert.deepEqual(run('1', ['a']).computed, ['a'], 'it was not asked for');
  assert.deepEqual(run('2', ['a']), { values: ['1 2'], computed: ['a'] });
});
