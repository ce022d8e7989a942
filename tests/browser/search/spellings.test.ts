import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { SearchRecord } from '../../../src/search/protocol.ts';
import { indexedContent } from '../../../src/search/terms/content.ts';
import { writeIndex } from '../../../src/search/write-index.ts';
import { recordIndexes } from '../../corpus/record-indexes.ts';
import { CORPUS_ARTICLE } from '../../corpus/records.ts';
import { ask } from './ask.ts';
import { answerOf, idsOf, searchPages } from './search-page.ts';
import { withIndex } from './with-index.ts';

const open = searchPages();
let folder = '';

/** The id, words and speaker of each made-up quotation. */
const SAID: [string, string, string][] = [
  ['amounts', 'A deal worth $50bn (£39bn), up 3.5%, was signed', 'Ana Example'],
  ['possessive', 'Russia’s exhausted stock', 'Bo Sample'],
  ['abbreviation', 'the gravest threat to U.S. national security', 'Bo Sample'],
  ['apostrophes', 'it’s the dogs’ bone, they said', 'Bo Sample'],
  ['brackets', '[He] would never give in to “blackmail”', 'Bo Sample'],
  ['tilde', 'words of one', 'Santiago Peña'],
  ['stroke', 'words of another', 'Łukasz Ørsted'],
  ['hyphen', 'words of a third', 'Kim Jong-un'],
  ['company', 'AT&T and the A.I. boom', 'Bo Sample'],
];

/** What a reader types, and the id of the only quotation that it finds. Without an id, it finds no quotation. */
const QUERIES: [string, ...string[]][] = [
  ['$50bn', 'amounts'],
  ['£39bn', 'amounts'],
  ['“$50bn (£39bn)”', 'amounts'],
  ['"$50bn (£39bn), up 3.5%"', 'amounts'],
  ['"39bn 50bn"'],
  ['Russia', 'possessive'],
  ["Russia's", 'possessive'],
  ['Russia’s', 'possessive'],
  ['"Russia\'s exhausted"', 'possessive'],
  ['“Russia’s exhausted”', 'possessive'],
  ['US', 'abbreviation'],
  ['U.S.', 'abbreviation'],
  ['"threat to US national"', 'abbreviation'],
  ["“it's the dogs' bone”", 'apostrophes'],
  ['dogs', 'apostrophes'],
  ['"He would never"', 'brackets'],
  ['blackmail', 'brackets'],
  ['Peña', 'tilde'],
  ['Pena', 'tilde'],
  ['"santiago pena"', 'tilde'],
  ['Łukasz', 'stroke'],
  ['Lukasz Orsted', 'stroke'],
  ['Kim Jong Un', 'hyphen'],
  ['"Kim Jong Un"', 'hyphen'],
  ['"Kim Jong-un"', 'hyphen'],
  ['jong-un', 'hyphen'],
  ['AT&T', 'company'],
  ['AI', 'company'],
];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  await writeIndex(recordIndexes([...SAID.map(record), CORPUS_ARTICLE]), folder);
});
after(() => rm(folder, { recursive: true }));

test('words are found in any usual spelling', async () => {
  const { page, complaints } = await open();
  await withIndex(page, folder);
  const found: [string, ...(string | null)[]][] = [];
  for (const [query] of QUERIES) {
    await ask(page, query);
    await answerOf(page, new RegExp(`for ${RegExp.escape(query)}\\.$`, 'u'));
    found.push([query, ...(await idsOf(page))]);
  }
  assert.deepEqual(found, QUERIES);
  assert.deepEqual(complaints, []);
  await page.close();
});

function record([id, words, speaker]: [string, string, string]): SearchRecord {
  return {
    content: indexedContent([words, speaker]),
    shown: {
      id,
      url: `/articles/made-up/#${id}`,
      words,
      form: 'direct',
      lang: '',
      speaker,
      role: '',
      outlet: '',
      article: 'Made up',
      date: '1 January 2025',
      shape: 'unverified',
      speakerUrl: '',
      outletUrl: '',
      recordUrl: '/articles/made-up/record/',
      trail: '',
      original: 'not-seen',
      recorded: '',
    },
    filters: { kind: ['quotation'] },
    sort: { date: '2025-01-01' },
  };
}
