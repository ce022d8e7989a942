import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { oncePerObject } from '../../src/once-per-object.ts';
import { articleEntry } from '../../src/record/article-entry.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { selectForHome } from '../../src/record/select-for-home.ts';
import { pageHtml } from '../page-html.ts';
import { aRecord, recordOf } from './a-record.ts';

const record = aRecord();

test('articles are sorted newest first, then by slug; quotations are in the order of articles and text', () => {
  assert.deepEqual(
    record.articles.map(({ article }) => article.slug),
    ['also-late', 'late', 'early'],
  );
  assert.deepEqual(
    record.quotations.map(({ article, quotation }) => `${article.slug}#${quotation.id}`),
    [
      'also-late#ana-rained',
      'late#ana-rained',
      'early#ana-water-came-at-night',
      'early#herald-rare',
      'early#unseen-words',
      'early#wire-more-was-said',
    ],
  );
});

test('every quotation counts once for its outlet; outlets are sorted most quoted first, and unused ones are not listed', () => {
  assert.deepEqual(
    record.outlets.map(({ id, tally, documents, analyses }) => [id, tally, documents.length, analyses]),
    [
      [
        'wire',
        { total: 4, matched: 0, elsewhere: 0, unverified: 1, reported: 3, parts: 0 },
        3,
        { count: 3, first: '2025-01-02', last: '2025-03-04' },
      ],
      [
        'herald',
        { total: 2, matched: 1, elsewhere: 1, unverified: 0, reported: 0, parts: 0 },
        1,
        { count: 1, first: '2025-01-02', last: '2025-01-02' },
      ],
    ],
  );
});

test('a private speaker has no name, no page and no link, but the quotation stays', () => {
  assert.deepEqual(
    record.speakers.map(({ id, tally }) => [id, tally.total]),
    [['ana', 3]],
  );
  const words = record.quotations.find(({ quotation }) => quotation.id === 'unseen-words');
  assert.deepEqual(words?.attribution, { name: null, role: null, url: null, kind: 'unnamed' });
  const article = record.articles[2]?.article;
  assert.ok(article && !pageHtml(article).includes('/speakers/bo/'));
});

test('an article has its authors, its standfirst, its voices and the provenance of its sources', () => {
  const early = record.articles[2];
  assert.deepEqual(
    record.articles.map(({ authors, standfirst }) => [authors, standfirst]),
    [
      [['The Desk'], 'It stands first.'],
      [['The Desk'], 'It stands first.'],
      [['A. Writer'], 'First.'],
    ],
  );
  assert.deepEqual(
    early?.voices.map(({ name, url, tally }) => [name, url, tally.total]),
    [
      ['Ana Example', '/speakers/ana/', 1],
      ['The Herald', '/sources/herald/', 1],
      [null, null, 1],
      ['The Wire Agency', '/sources/wire/', 1],
    ],
  );
  assert.deepEqual(
    early?.sources.map(({ source, number, via, quotations }) => [source.key, number, via, quotations.length]),
    [
      ['herald', 1, ['Wire'], 2],
      ['wire', 2, [], 2],
    ],
  );
});

test('the front page shows the newest analysis and checked quotations of different speakers', () => {
  const { newest, others, quotations } = selectForHome(record);
  assert.equal(newest?.article.slug, 'also-late');
  assert.deepEqual(
    others.map(({ article }) => article.slug),
    ['late', 'early'],
  );
  assert.deepEqual(
    quotations.map(({ quotation }) => quotation.id),
    ['ana-water-came-at-night'],
  );
});

test('the featured quotation of an article is a checked one, or there is none', () => {
  assert.deepEqual(
    record.articles.map(({ featured }) => featured?.quotation.id ?? null),
    [null, null, 'ana-water-came-at-night'],
  );
});

test('a record made of entries of an earlier record equals a new one', () => {
  const words =
    'sources: { herald: { outlet: herald } }\n---\n[“The water came at night”][ana@herald], she said.\n';
  const article = (day: string) => `---\ntitle: On ${day}\ndescription: About.\npublished: ${day}\n${words}`;
  const { articles, outlets, speakers } = recordOf({
    one: article('2025-01-01'),
    two: article('2025-01-02'),
  });
  const rows = {
    outlets: Object.fromEntries(outlets.map(({ id, outlet }) => [id, outlet])),
    speakers: Object.fromEntries(speakers.map(({ id, speaker }) => [id, speaker])),
  };
  const [two, one] = articles.map(entry => entry.article);
  assert.ok(one && two);
  const entryOf = oncePerObject((which: Article) => articleEntry(which, rows, []));
  const both = buildRecord([one, two], rows, [], { entryOf });
  assert.deepEqual(both, buildRecord([one, two], rows, []));
  assert.equal(both.quotations[0]?.alsoIn.length, 1);
  const left = buildRecord([one], rows, [], { entryOf });
  assert.deepEqual(left, buildRecord([one], rows, []));
  assert.deepEqual(left.quotations[0]?.alsoIn, []);
});
