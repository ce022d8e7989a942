import assert from 'node:assert/strict';
import test from 'node:test';
import { type AnnotationCollection, annotations } from '../../src/exports/annotations.ts';
import { plainText } from '../html-text.ts';
import { pageHtml } from '../page-html.ts';
import { aRecord, recordOf } from '../record/a-record.ts';
import { annotationModel } from './annotation-model.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';
import { triplesOf } from './linked-data.ts';

const HOST = 'http://localhost:4321';
const CORRECTED = '2025-04-15T00:00:00Z';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const OA = 'http://www.w3.org/ns/oa#';

test('each annotation selects its words with the text around them, and names their speaker', () => {
  const early = aRecord().articles[2];
  assert.ok(early);
  const { first, ...collection } = annotations(early);
  assert.deepEqual(collection, {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${HOST}/articles/early/annotations.jsonld`,
    type: 'AnnotationCollection',
    label: 'Quotations of “The early one”',
    creator: { id: `${HOST}/`, type: 'Organization', name: 'On the Record', homepage: `${HOST}/` },
    created: '2025-01-02T00:00:00Z',
    rights: LICENCE,
    total: 4,
  });
  assert.equal(first.partOf, collection.id);
  assert.deepEqual(first.items[0], {
    id: `${HOST}/articles/early/record/#ana-water-came-at-night`,
    type: 'Annotation',
    motivation: 'describing',
    creator: `${HOST}/`,
    created: '2025-01-02T00:00:00Z',
    rights: LICENCE,
    body: [
      {
        type: 'TextualBody',
        value:
          'Ana Example, Shop owner; The Herald, 1 January 2025. Found in the source. Found word for word in the source itself, seen on 2 January 2025.',
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
      { type: 'SpecificResource', source: 'https://herald.example/flood', purpose: 'linking' },
    ],
    target: {
      source: `${HOST}/articles/early/`,
      selector: {
        type: 'TextQuoteSelector',
        exact: '“The water came at night”',
        prefix: '',
        suffix: ', she said. It was “rare”. “Unse',
      },
    },
  });
});

test('a callout is selected without its attribution, and no character is cut in two', () => {
  const [entry] = recordOf({
    callout: `---
title: Callout
description: Callout.
published: 2025-04-14
sources: { wire: { outlet: wire } }
---
${'😀'.repeat(15)}a${'😀'.repeat(15)} [“no”][@wire] ${'😀'.repeat(20)}

> Not a word
>
> — [Ana Example][ana@wire]
`,
  }).articles;
  assert.ok(entry);
  const selectors = annotations(entry).first.items.map(({ target }) => target.selector);
  assert.equal(selectors[0]?.prefix, `a${'😀'.repeat(15)} `);
  assert.equal(selectors[0]?.suffix, ` ${'😀'.repeat(15)}`);
  assert.equal(selectors[1]?.exact, 'Not a word');
  assert.match(selectors[1]?.suffix ?? '', /^\s+— Ana Example/u);
  for (const one of selectors) assert.ok(one.prefix.isWellFormed() && one.suffix.isWellFormed());
});

for (const text of HOSTILE)
  test(`every passage is found once in the text of the page, and is linked data: ${text}`, async () => {
    const [entry] = hostileRecord(text).articles;
    assert.ok(entry);
    const written = JSON.stringify(annotations(entry));
    const read = JSON.parse(written) as AnnotationCollection;
    assert.deepEqual(annotationModel.parse(read), read);
    assert.deepEqual([read.modified, read.first.items[0]?.modified], [CORRECTED, CORRECTED]);
    const page = plainText(pageHtml(entry.article));
    for (const { target } of read.first.items) {
      const { prefix, exact, suffix } = target.selector;
      assert.equal(page.split(prefix + exact + suffix).length, 2, prefix + exact + suffix);
    }
    assert.deepEqual(
      read.first.items.map(({ target }) => target.selector.exact.replace(/^“|”$/gu, '')),
      entry.quotations.map(({ quotation }) => quotation.text.replace(/”$/u, '')),
    );
    const triples = await triplesOf(read);
    const count = (name: string) => triples.filter(({ predicate }) => predicate === OA + name).length;
    assert.deepEqual([count('hasTarget'), count('hasSelector'), count('exact')], [3, 3, 3]);
  });
