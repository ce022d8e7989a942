import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assignIds } from '../../src/ids/assign.ts';
import { KEPT_SHARE, likelyRows, wordsOf } from '../../src/ids/likely-rows.ts';
import type { LockRow, NeedsId } from '../../src/ids/lock-row.ts';
import { language } from '../corpus/language.ts';
import { share } from '../effort.ts';
import { random as seeded } from '../random.ts';

const row = (id: string, words: string, speaker = ''): LockRow => ({ id, speaker, source: 'g', words });
const quotation = (words: string, speaker = ''): NeedsId => ({
  name: 'Gazette',
  text: words,
  speaker,
  source: 'g',
  words,
});

it('no row is left out that shares enough words', () => {
  let count = 0;
  for (let seed = 1; seed <= share(2000); seed += 1) {
    const random = seeded(seed);
    const below = (most: number) => Math.floor(random() * most);
    const words = 'a b c d — It it x-y'.split(' ');
    const text = () => Array.from({ length: below(8) }, () => words[below(words.length)] ?? '').join(' ');
    const speaker = () => (below(4) === 0 ? 's' : '');
    const rows = Array.from({ length: 8 }, (_, at) => row(`r${at}`, text(), speaker()));
    const asked = quotation(text(), speaker());
    const wanted = wordsOf(asked.words);
    const plain = rows.filter(({ words: before, speaker: by }) => {
      const left = wordsOf(before);
      const most = Math.max(left.length, wanted.length);
      const common = wanted.filter(word => left.includes(word) && left.splice(left.indexOf(word), 1));
      return by === asked.speaker && common.length > 0 && common.length >= most * KEPT_SHARE;
    });
    const found = likelyRows(rows)(asked, wanted).map(({ row: one }) => one);
    assert.deepEqual(found, plain, `seed ${seed}`);
    count += found.length;
  }
  assert.ok(count > share(500));
});

it('thousands of rows and quotations, all reworded, keep their ids', () => {
  const words = language(3);
  const said = Array.from({ length: 8000 }, () => words.words(12).join(' '));
  const rows = Array.from({ length: 8000 }, (_, index) => row(`id-${index}`, `${said[index]} today`));
  const { ids, missing } = assignIds(
    rows.map((_, index) => quotation(said[index] ?? '')),
    rows,
    new Set(),
  );
  assert.deepEqual(
    ids,
    rows.map(({ id }) => id),
  );
  assert.deepEqual(missing, []);
});

it('thousands of the same first words, and rows of the same words, are numbered', () => {
  const same = Array.from({ length: 30_000 }, (_, index) =>
    quotation(`we were told nothing at all about ${index}`),
  );
  const rows = Array.from({ length: 30_000 }, (_, index) => row(`r${index}`, 'the same words'));
  const { ids, missing } = assignIds(same, rows, new Set());
  assert.equal(ids[0], 'gazette-we-were-told-nothing-at-all');
  assert.equal(ids.at(-1), 'gazette-we-were-told-nothing-at-all-30000');
  assert.equal(new Set(ids).size, 30_000);
  assert.equal(missing.length, 30_000);
});
