import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TABLES } from '../../src/words/turning/tables.ts';

const METHOD = readFileSync('content/pages/method.md', 'utf8').replace(/\s+/gu, ' ');
const [, listed = '', reviewed = ''] =
  /table of such words for (.+?)\. (.+?) In other languages/u.exec(METHOD) ?? [];

test('the page on our method names every language that has a table, and no other', () => {
  const nameOf = new Intl.DisplayNames('en', { type: 'language' });
  assert.deepEqual(
    listed.split(/, | and /u).sort(),
    Object.keys(TABLES)
      .map(language => nameOf.of(language))
      .sort(),
  );
});

test('it says that nobody has reviewed the tables, as long as that is so', () => {
  const isReviewed = Object.values(TABLES).some(table => table.reviewed !== null);
  assert.equal(/Nobody who speaks the language has reviewed any of them/u.test(reviewed), !isReviewed);
});
