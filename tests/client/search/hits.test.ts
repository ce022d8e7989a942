import assert from 'node:assert/strict';
import test from 'node:test';
import { runsOfExcerpt, runsOfFields, type TextRun } from '../../../src/client/search/hits.ts';
import { SEARCHED_FIELDS, SEPARATOR } from '../../../src/search/protocol.ts';
import { searchRecords } from '../../../src/search/search-records.ts';
import { aRecord } from '../../record/a-record.ts';

const shown = (runs: TextRun[]) => runs.map(({ text, isHit }) => (isHit ? `<${text}>` : text)).join('');

test('hits are marked in the words and in the names after them, without the punctuation around them', () => {
  // Places: a 0, “rare 1, visit,” 2, she 3, · 4, Ana 5, Example 6, · 7, The 8, Herald 9
  const parts = ['a “rare visit,” she', 'Ana Example', '', 'The Herald'];
  assert.deepEqual(runsOfFields(parts, [1, 2, 6, 9]).map(shown), [
    'a “<rare> <visit>,” she',
    'Ana <Example>',
    '',
    'The <Herald>',
  ]);
});

test('white space is unchanged, and amounts are marked whole', () => {
  assert.deepEqual(runsOfFields(['worth $50bn\n\n(3.5%) more'], [1, 2]).map(shown), [
    'worth <$50bn>\n\n(<3.5%>) more',
  ]);
});

test('positions beyond the fields, such as those of other spellings, mark nothing', () => {
  assert.deepEqual(runsOfFields(['one two'], [7]).map(shown), ['one two']);
});

test('a hit marks the word at its position in the indexed content', () => {
  for (const { content, meta } of searchRecords(aRecord())) {
    if (!('words' in meta)) continue;
    const fields = SEARCHED_FIELDS.map(name => meta[name]);
    const searched = fields.filter(field => field !== '').join(SEPARATOR);
    assert.ok(content.startsWith(searched));
    const words = searched.split(/\s+/u);
    const marked = words.map((_, position) =>
      runsOfFields(fields, [position])
        .flat()
        .filter(({ isHit }) => isHit)
        .map(({ text }) => text)
        .join(),
    );
    assert.deepEqual(
      marked,
      words.map(word => word.replaceAll(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{M}\p{N}%]+$/gu, '')),
    );
  }
});

test('an excerpt is split, and its escapes are decoded once', () => {
  assert.equal(shown(runsOfExcerpt('a &lt;b&gt; <mark>“hit&lt;,”</mark> end')), 'a <b> “<hit><,” end');
});
