import assert from 'node:assert/strict';
import test from 'node:test';
import { ui } from '../../src/ui/strings.ts';

const NOTHING = {
  query: 'bestie',
  quotations: 0,
  articles: 0,
  isFiltered: false,
  isUrl: false,
  respelt: null as string | null,
  missing: [] as string[],
  since: null as string | null,
  failed: 0,
};

test('results are counted in words, and no results have a message', () => {
  assert.deepEqual(
    [
      { ...NOTHING, quotations: 1, articles: 2 },
      { ...NOTHING, quotations: 3 },
      { ...NOTHING, query: '', articles: 1, isFiltered: true },
      NOTHING,
      { ...NOTHING, isFiltered: true },
      { ...NOTHING, since: '1 May 2024', quotations: 2, missing: ['abc'] },
      { ...NOTHING, query: 'besite', quotations: 1, respelt: 'bestie' },
      { ...NOTHING, query: 'outlet.example/a', quotations: 2, isUrl: true },
      { ...NOTHING, quotations: 12, missing: ['abc', 'xyz'], failed: 2 },
    ].map(facts => ui.searchScript.found(facts, text => text).join('')),
    [
      '1 passage and 2 analyses for bestie.',
      '3 passages for bestie.',
      '1 analysis.',
      'Nothing found for bestie.',
      'Nothing found for bestie with these filters.',
      '2 passages for bestie since 1 May 2024. No passage since 1 May 2024 has abc.',
      '1 passage for “bestie”, because nothing was found for besite.',
      '2 passages taken from this page, for outlet.example/a.',
      '12 passages for bestie. No passage has abc or xyz. 2 results could not be loaded: check your connection and try again.',
    ],
  );
});

test('each failure has its own message, which says what to do', () => {
  const { offline, failures } = ui.searchScript;
  const sentences = [offline, failures.start, failures.part];
  assert.equal(new Set(sentences).size, 3);
  for (const sentence of sentences) assert.match(sentence, /try again/iu);
});
