import assert from 'node:assert/strict';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { TYPED } from '../corpus/typed.ts';
import { type TypedAnswer, typedSearch } from './typed-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'typed-'));
let ask: (query: string) => Promise<TypedAnswer>;
before(async () => {
  ask = await typedSearch(folder);
});
after(() => rmSync(folder, { recursive: true }));

test(`${TYPED.length} typed queries bring the one right answer among the first three, or nothing where nothing is right`, async () => {
  const wrong: string[] = [];
  for (const { row, query, right } of TYPED) {
    const { first } = await ask(query);
    const isRight =
      right === '' ? first.length === 0 : first.slice(0, 3).some(({ words }) => words?.startsWith(right));
    if (!isRight) wrong.push(`${row}: ${query} → ${first[0]?.words ?? 'nothing'}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(TYPED.length >= 200);
});

test('the files of words are small, since a search fetches one for each word from each part', () => {
  const sizes = globSync('pagefind/index/*', { cwd: folder }).map(file => statSync(join(folder, file)).size);
  assert.ok(sizes.length > 10 && Math.max(...sizes) < 12_000, sizes.join(' '));
});
