import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';
import { quotationsJson } from '../../src/exports/quotations-json.ts';
import type { PublishedQuotation } from '../../src/exports/quotations-schema.ts';
import { recompute } from '../../src/recompute/recompute.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { folders, PROBLEMS } from '../problems/problem-folders.ts';
import { reportTried } from '../tried.ts';
import { madeUp } from './made-up.ts';

test('the made-up file has every form and most codes', () => {
  assert.deepEqual(
    madeUp().quotations.map(({ form, verification: { status, code, passages, names, plainMarks } }) =>
      [form, status, code, passages.length, ...(names ?? []), ...(plainMarks ?? [])].join(' '),
    ),
    [
      'direct matched found 1',
      'direct matched found 2',
      'direct matched-elsewhere found 1',
      'mixed matched found 1 23 28',
      'direct matched-elsewhere found 1 quill',
      'direct matched found 1',
      'direct unverified no-evidence 0',
      'direct unverified not-found 0',
      'indirect unverified reported 0',
    ],
  );
});

test('the names of the article and the marks that do not quote are needed, so they are published', () => {
  const [, , , marks, names] = madeUp().quotations;
  assert.ok(marks && names);
  delete marks.verification.plainMarks;
  delete names.verification.names;
  assert.deepEqual(
    [marks, names].map(one => recompute(one)[0]?.field),
    ['status', 'status'],
  );
});

test('each record agrees with what its words and excerpts give', () => {
  for (const one of madeUp().quotations) assert.deepEqual(recompute(one), [], one.id);
});

/**
 * Articles with errors are tested too. The folders of the rule `label-content` are left out: no build publishes a quotation with
 * an image, and its words are never found.
 */
test('what any article of the fixtures publishes is computed again from the data alone', () => {
  const text = (path: string) => ({ file: path, text: readFileSync(join(PROBLEMS, path), 'utf8') });
  const { registry } = readRegistry({ outlets: text('outlets.yaml'), speakers: text('speakers.yaml') });
  const rows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
  };
  let tried = 0;
  const wrong: string[] = [];
  for (const folder of folders()) {
    if (folder.startsWith('label-content')) continue;
    let markdown: ReturnType<typeof text>;
    try {
      markdown = text(`${folder}/article.md`);
    } catch {
      continue;
    }
    const options = { language: 'en', strict: false };
    const { article } = readArticle({ slug: folder, markdown, lock: null }, registry, options);
    if (!article) continue;
    const { quotations } = quotationsJson(buildRecord([article], rows, []).quotations);
    for (const one of quotations) {
      tried += 1;
      const differing = recompute(JSON.parse(JSON.stringify(one)) as PublishedQuotation);
      if (differing.length > 0) wrong.push(`${folder} ${one.id}: ${JSON.stringify(differing)}`);
    }
  }
  reportTried('published records of fixtures, computed again', tried, tried - wrong.length);
  assert.deepEqual(wrong, []);
  assert.ok(tried > 300, String(tried));
});

const FORGERIES: [what: string, field: string, forge: (one: PublishedQuotation) => unknown][] = [
  ['a status', 'status', one => Object.assign(one.verification, { status: 'matched-elsewhere' })],
  ['a code', 'code', one => Object.assign(one.verification, { code: 'not-found' })],
  ['what was left out', 'omitted', one => Object.assign(one.verification, { omitted: [] })],
  ['a bracket', 'inserted', one => one.verification.inserted.push({ words: 'a', standsFor: 'b' })],
  ['a range', 'passages', one => one.verification.passages[0]?.ranges.pop()],
  ['the evidence named', 'evidence', one => Object.assign(one.verification, { evidence: null })],
  ['an excerpt', 'status', one => one.source.evidence.splice(0, 1)],
  ['a word', 'status', one => Object.assign(one, { text: one.text.replace('water', 'wine') })],
  ['a URL', 'status', one => Object.assign(one.source, { url: 'https://herald.example/other' })],
  ['a form', 'form', one => Object.assign(one, { form: 'mixed' })],
];

for (const [what, field, forge] of FORGERIES)
  test(`a forgery is named: ${what}`, () => {
    const one = madeUp().quotations[0];
    assert.ok(one);
    assert.match(one.text, /^The water came/u);
    forge(one);
    assert.ok(
      recompute(one).some(difference => difference.field === field),
      JSON.stringify(recompute(one)),
    );
  });
