import assert from 'node:assert/strict';
import test from 'node:test';
import { readState, type SearchState, writeState } from '../../../src/client/search/search-state.ts';

test('a URL and a state are equivalent, for any order of the parameters', () => {
  const state: SearchState = {
    q: 'back burner',
    filters: { kind: ['quotation'], speaker: ['kim-jong-un', 'victor-cha'], year: ['2024'] },
    sort: 'date',
    older: false,
  };
  const query = '?q=back+burner&kind=quotation&speaker=kim-jong-un&speaker=victor-cha&year=2024&sort=date';
  assert.equal(writeState(state), query);
  assert.deepEqual(
    readState('?sort=date&year=2024&speaker=kim-jong-un&q=back+burner&kind=quotation&speaker=victor-cha'),
    state,
  );
});

test('empty, repeated and unknown parameters are ignored', () => {
  assert.deepEqual(readState('?q=&speaker=&year=2024&year=2024&sort=size&colour=red'), {
    q: '',
    filters: { year: ['2024'] },
    sort: 'relevance',
    older: false,
  });
  assert.equal(writeState({ q: '  ', filters: {}, sort: 'relevance', older: false }), '');
});

test('the same choice in another order gives the same URL', () => {
  const query = (speaker: string[]) =>
    writeState({ q: 'x', filters: { speaker }, sort: 'relevance', older: false });
  assert.equal(query(['b', 'a']), query(['a', 'b']));
});
