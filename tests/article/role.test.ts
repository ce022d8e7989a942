import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roleAt } from '../../src/article/role.ts';
import type { SpeakerData } from '../../src/content/schema/registry.ts';

const speaker: SpeakerData = {
  name: 'Ana Ruiz',
  kind: 'person',
  role: 'Shop owner',
  roles: [
    { title: 'Councillor', from: '2010', to: '2015-12-31' },
    { title: 'Mayor', org: 'Brookfield', from: '2016-01-01', to: '2020-05' },
    { title: 'Harbour master', from: '2020-06' },
  ],
};
const article = { published: '2025-04-14' };

/** The date of the source, the period that the article covers, and the role that is shown. */
const CASES: [string | null, string | undefined, string | null][] = [
  ['2010-01-01', undefined, 'Councillor'],
  ['2015-12-31', undefined, 'Councillor'],
  ['2016-01-01', undefined, 'Mayor, Brookfield'],
  ['2020-05-31', undefined, 'Mayor, Brookfield'],
  ['2020-06-01', undefined, 'Harbour master'],
  ['2018', undefined, 'Mayor, Brookfield'],
  ['2015-12', undefined, 'Councillor'],
  ['2009-12-31', undefined, 'Shop owner'],
  ['2012', '2017-01-01/2017-02-01', 'Councillor'],
  [null, '2017-01-01/2021-02-01', 'Mayor, Brookfield'],
  [null, '2012', 'Councillor'],
  [null, undefined, 'Harbour master'],
];

describe('the role at the source’s date, else in the time covered, else at publication', () => {
  for (const [date, covers, role] of CASES)
    it(`${date ?? 'no date'}, ${covers ?? 'no period'}: ${role}`, () => {
      assert.equal(roleAt(speaker, date, { ...article, ...(covers && { covers }) }), role);
    });
  it('there is no role if none is known', () => {
    assert.equal(roleAt({ name: 'Ana Ruiz', kind: 'person' }, '2020', article), null);
    assert.equal(
      roleAt(
        { name: 'Ana Ruiz', kind: 'person', roles: [{ title: 'Mayor', from: '2021' }] },
        '2020',
        article,
      ),
      null,
    );
  });
});
