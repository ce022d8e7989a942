import assert from 'node:assert/strict';
import test from 'node:test';
import { parseQuery, type Term } from '../../../src/client/search/query.ts';

/**
 * What a reader types, and the parsed query. A phrase is in quotation marks, other forms of a term follow a bar, alternatives
 * follow `OR`, and excluded terms follow a minus. `_` is a space inside a term that is no phrase.
 */
const QUERIES: [typed: string, asked: string][] = [
  ['back burner', 'back burner'],
  ['  back \n burner ', 'back burner'],
  ['"back burner"', '"back burner"'],
  ['“back burner”', '"back burner"'],
  ['„back burner“', '"back burner"'],
  ['« back burner »', '"back burner"'],
  ['‘back burner’', '"back burner"'],
  ["'back burner'", '"back burner"'],
  ['“back burner', 'back burner'],
  ['Cha "back burner" peril', 'cha "back burner" peril'],
  ['"back burner" “own peril”', '"back burner" "own peril"'],
  ['Russia’s', 'russias'],
  ['‘tis the season', 'tis the season'],
  ['$50bn (£39bn)', '50_billion 39_billion'],
  ['“$50bn (£39bn)”', '"50 billion 39 billion"'],
  ['40m', '40_m|40_million'],
  ['U.S. — security', 'us security'],
  ['comrades-in-arms', 'comrades_in_arms|comradesinarms'],
  ['[he] 3.5%', 'he 3d5_percent'],
  ['15 per cent', '15 percent'],
  ['treaty -dead', 'treaty -dead'],
  ['treaty NOT dead', 'treaty -dead'],
  ['treaty -"dead letter"', 'treaty -"dead letter"'],
  ['security OR peace', 'security OR peace'],
  ['OR peace', 'peace'],
  ['Zürich', 'zurich|zuerich'],
  ['制裁', 'qg8mqr0h'],
  ['""', ''],
  ['!!! 😀', ''],
  ['—', ''],
  ['   ', ''],
  ['cafe\u0301', 'cafe'],
];

for (const [typed, asked] of QUERIES)
  test(`${JSON.stringify(typed)} is asked as ${asked}`, () =>
    assert.equal(
      parseQuery(typed)
        .map(({ terms, without }) =>
          [...terms.map(written), ...without.map(term => `-${written(term)}`)].join(' '),
        )
        .join(' OR '),
      asked,
    ));

test('a URL is one term, which is the same for all ways to write it', () => {
  const [first] = parseQuery('https://www.outlet.example/a/?utm_source=x#y');
  assert.deepEqual(first?.terms[0]?.options, parseQuery('outlet.example/a')[0]?.terms[0]?.options);
  assert.equal(first?.terms.length, 1);
});

const written = ({ options, isPhrase }: Term) =>
  options.map(option => (isPhrase ? `"${option}"` : option.replaceAll(' ', '_'))).join('|');
