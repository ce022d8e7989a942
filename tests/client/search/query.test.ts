import assert from 'node:assert/strict';
import test from 'node:test';
import { parseQuery } from '../../../src/client/search/query.ts';

const QUERIES: [typed: string, words: string, ...phrases: string[]][] = [
  ['back burner', 'back burner'],
  ['  back \n burner ', 'back burner'],
  ['"back burner"', '', 'back burner'],
  ['“back burner”', '', 'back burner'],
  ['„back burner“', '', 'back burner'],
  ['« back burner »', '', 'back burner'],
  ['‘back burner’', '', 'back burner'],
  ["'back burner'", '', 'back burner'],
  ['“back burner', 'back burner'],
  ['Cha "back burner" peril', 'Cha peril', 'back burner'],
  ['"back burner" “own peril”', '', 'back burner', 'own peril'],
  ['Russia’s', "Russia's"],
  ['‘tis the season', 'tis the season'],
  ['$50bn (£39bn)', '50bn 39bn'],
  ['“$50bn (£39bn)”', '', '50bn 39bn'],
  ['U.S. — security', 'U.S security'],
  ['comrades-in-arms', 'comrades-in-arms'],
  ['[he] 3.5%', 'he 3.5'],
  ['""', ''],
  ['—', ''],
  ['   ', ''],
  ['cafe\u0301', 'café'],
];

for (const [typed, words, ...phrases] of QUERIES)
  test(`${JSON.stringify(typed)} is asked as ${JSON.stringify([words, ...phrases])}`, () =>
    assert.deepEqual(parseQuery(typed), { words, phrases }));
