import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeIndex } from '../../../src/search/write-index.ts';
import { recordIndexes } from '../../corpus/record-indexes.ts';
import { CORPUS_ARTICLE, corpusRecords } from '../../corpus/records.ts';
import { share } from '../../effort.ts';
import { reportTried } from '../../tried.ts';
import { phrasesFrom, recall } from './phrases.ts';
import { searchPages } from './search-page.ts';
import { withIndex } from './with-index.ts';

const open = searchPages();
const records = [...corpusRecords(1000)];
const phrases = phrasesFrom(records, share(200));
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  await writeIndex(recordIndexes([...records, CORPUS_ARTICLE]), folder);
});
after(() => rm(folder, { recursive: true }));

for (const [mark, least] of [
  ['"', phrases.length],
  ['', Math.floor(0.98 * phrases.length)],
] as const)
  test(`of ${phrases.length} phrases cut from a thousand quotations, ${mark === '' ? '98 % unquoted' : 'all in quotation marks'} bring theirs in the first ten`, async () => {
    const { page, complaints } = await open();
    await withIndex(page, folder);
    const found = await recall(page, phrases, mark);
    reportTried(`phrases ${mark === '' ? 'without marks' : 'in quotation marks'}`, phrases.length, found);
    assert.ok(found >= least, `${found} of ${phrases.length}`);
    assert.deepEqual(complaints, []);
    await page.close();
  });
