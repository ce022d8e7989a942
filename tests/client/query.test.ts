import assert from 'node:assert/strict';
import test from 'node:test';
import { pagefindQuery } from '../../src/client/query.ts';

const QUERIES: [string, string][] = [
  ['back burner', 'back burner'],
  ['  back \n burner ', 'back burner'],
  ['"back burner"', '"back burner"'],
  ['“back burner”', '"back burner"'],
  ['„back burner“', '"back burner"'],
  ['« back burner »', '"back burner"'],
  ['“back burner', 'back burner'],
  ['Cha "back burner" peril', 'Cha back burner peril'],
  ['Russia’s', "Russia's"],
  ['""', ''],
  ['   ', ''],
  ['cafe\u0301', 'café'],
];

for (const [typed, asked] of QUERIES)
  test(`${JSON.stringify(typed)} is asked as ${JSON.stringify(asked)}`, () =>
    assert.equal(pagefindQuery(typed), asked));
