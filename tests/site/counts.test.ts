import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { PublishedQuotation } from '../../src/exports/quotations-schema.ts';
import { builtSite } from '../built-site.ts';
import { plainText } from '../html-text.ts';

const folder = builtSite('/');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const { quotations } = JSON.parse(read('quotations.json')) as { quotations: PublishedQuotation[] };
const ARTICLE = 'articles/putin-in-pyongyang/';
const inArticle = quotations.filter(({ article }) => article.slug === 'putin-in-pyongyang');
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const numbers = (text: string | undefined) => (text?.match(/\d+/gu) ?? []).map(Number);
const section = (html: string, pattern: RegExp) => pattern.exec(html)?.[0] ?? '';

test('the article, its record and the published data have the same number of passages', () => {
  const html = read(`${ARTICLE}index.html`);
  const record = read(`${ARTICLE}record/index.html`);
  const all = inArticle.length;
  assert.deepEqual(numbers(/All \d+ passages/u.exec(html)?.[0]), [all]);
  assert.equal(count(record, /<tr class="h-cite"/gu), all);
  const told = /(\d+) passages: (\d+) quotations, (\d+) parts [^.]*? and (\d+) paraphrases/u.exec(record);
  const [passages = 0, whole = 0, parts = 0, paraphrases = 0] = (told ?? []).slice(1).map(Number);
  assert.equal(passages, all);
  assert.equal(whole + parts + paraphrases, passages);
  assert.equal(paraphrases, inArticle.filter(({ form }) => form === 'indirect').length);
});

test('who speaks: the signs are the quotations, the numbers the paraphrases, and the first line adds them up', () => {
  const voices = section(read(`${ARTICLE}index.html`), /<details class="voices"[\s\S]*?<\/details>/u);
  const list = section(voices, /<ul>[\s\S]*<\/ul>/u);
  const [matched = 0, elsewhere = 0, unverified = 0, paraphrases = 0] = numbers(
    plainText(section(voices, /<summary>[\s\S]*<\/summary>/u)),
  );
  for (const [status, number] of Object.entries({ matched, 'matched-elsewhere': elsewhere, unverified }))
    assert.equal(count(list, new RegExp(`data-status="${status}"`, 'gu')), number, status);
  const told = [...list.matchAll(/<small[^>]*>(\d+)<\/small>/gu)].map(([, number]) => Number(number));
  assert.equal(
    told.reduce((sum, number) => sum + number, 0),
    paraphrases,
  );
  assert.equal(paraphrases, inArticle.filter(({ form }) => form === 'indirect').length);
});

for (const kind of ['speakers', 'sources'])
  test(`each page below /${kind}/ lists as many passages as the index counts and as the data has`, () => {
    const alphabet = section(read(`${kind}/index.html`), /<ul class="alphabet">[\s\S]*?<\/ul>/u);
    const rows = [...alphabet.matchAll(/<a href="\/([^"]*)">[^<]*<\/a> <span[^>]*>(\d+)</gu)];
    assert.ok(rows.length > 5);
    for (const [, path = '', number] of rows) {
      const id = path.split('/')[1];
      const listed = globSync(`${path}{index.html,*/index.html}`, { cwd: folder }).reduce(
        (sum, file) => sum + count(read(file), /<li class="(?:quotation-item[ "]|h-cite")/gu),
        0,
      );
      const published = quotations.filter(
        ({ speaker, source }) => (kind === 'speakers' ? speaker?.id : source.outlet.id) === id,
      ).length;
      assert.deepEqual([path, listed, published], [path, Number(number), Number(number)]);
    }
  });

test('the search has every passage of the data', () => {
  const records = globSync('pagefind/**/*.pf_fragment', { cwd: folder }).map(file => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return (JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }).url;
  });
  assert.equal(new Set(records.filter(url => url.includes('#'))).size, quotations.length);
});
