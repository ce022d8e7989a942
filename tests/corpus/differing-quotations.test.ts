import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { checkDiffering, comparableIn, compared } from '../../src/corpus/differing-quotations.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import { buildRecord } from '../../src/record/build-record.ts';

const { registry } = readRegistry({
  outlets: { file: 'o', text: 'herald: { name: The Herald, kind: newspaper }' },
  speakers: {
    file: 's',
    text: 'ana: { name: Ana Example, kind: person }\nbo: { name: Bo Sample, kind: person }',
  },
});

function article(slug: string, published: string, body: string): Article {
  const text = `---\ntitle: T\ndescription: D\npublished: ${published}\nsources: { herald: { outlet: herald } }\n---\n${body}\n`;
  const read = readArticle({ slug, markdown: { file: `${slug}.md`, text }, lock: null }, registry, {
    language: 'en',
    strict: false,
  });
  if (!read.article) throw new Error(slug);
  return read.article;
}

const FIRST = article(
  'first',
  '2025-01-01',
  '[“We were told nothing until the water came”][ana@herald] and [“so be it”][ana@herald].',
);
const warnings = (...articles: Article[]) =>
  checkDiffering(articles.map(comparableIn).flatMap(compared)).map(formatProblem);

test('the same words of the same speaker are no problem, nor is a part of them', () => {
  const same = article('same', '2025-02-01', '[‘We were told nothing until the water came.’][ana@herald]');
  const part = article('part', '2025-02-01', '[“told nothing until the water came”][ana@herald]');
  assert.deepEqual(warnings(FIRST, same, part), []);
});

test('the same words of another speaker are a warning at the later article', () => {
  const other = article(
    'other',
    '2025-02-01',
    'Bo: [“We were told nothing until the water came”][bo@herald]',
  );
  assert.deepEqual(warnings(other, FIRST), [
    'other.md:7:5  warning  differing-quotation  “We were told nothing until the water came”: first.md:7 gives these words to Ana Example, not to Bo Sample: check who said them',
  ]);
});

test('another wording of the same words is a warning', () => {
  const other = article('other', '2025-02-01', '[“We were told nothing until the flood came”][ana@herald]');
  assert.deepEqual(warnings(FIRST, other), [
    'other.md:7:1  warning  differing-quotation  “We were told nothing until the flood came”: first.md:7 has other words for it, “We were told nothing until the water came”: check which of the two was said',
  ]);
});

test('few words and reported speech are not compared', () => {
  const other = article(
    'other',
    '2025-02-01',
    '[“so be it”][bo@herald] and [we were told nothing until the water came][bo@herald]',
  );
  assert.deepEqual(warnings(FIRST, other), []);
});

test('the record links the two as duplicate quotations', () => {
  const same = article('same', '2025-02-01', '[“We were told nothing until the water came”][ana@herald]');
  const record = buildRecord(
    [FIRST, same],
    { outlets: Object.fromEntries(registry.outlets), speakers: Object.fromEntries(registry.speakers) },
    ['The Desk'],
  );
  assert.deepEqual(
    record.quotations.map(({ url, alsoIn }) => [url, alsoIn.map(other => other.url)]),
    [
      ['/articles/same/#ana-we-were-told-nothing-until', ['/articles/first/#ana-we-were-told-nothing-until']],
      ['/articles/first/#ana-we-were-told-nothing-until', ['/articles/same/#ana-we-were-told-nothing-until']],
      ['/articles/first/#ana-so', []],
    ],
  );
});
