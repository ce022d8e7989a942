import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { quotationYears } from '../../src/exports/quotation-years.ts';
import { quotationsJson, quotationYearsJson } from '../../src/exports/quotations-json.ts';
import { quotationsSchema } from '../../src/exports/quotations-schema.ts';
import type { SiteRecord } from '../../src/record/record.ts';
import { aRecord } from '../record/a-record.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(quotationsSchema());
const published = ({ quotations }: SiteRecord) =>
  JSON.parse(JSON.stringify(quotationsJson(quotations))) as ReturnType<typeof quotationsJson>;

function assertValid(file: object): void {
  assert.ok(validate(file), JSON.stringify(validate.errors?.slice(0, 3)));
}

test('a record has the fields of version 1 in their order, and those of version 2 after them', () => {
  const { quotations, ...head } = published(aRecord());
  assert.deepEqual(head, {
    version: 2,
    $schema: 'http://localhost:4321/quotations.schema.json',
    rules: 2,
    licence: { url: 'https://creativecommons.org/licenses/by/4.0/', covers: head.licence.covers },
    publisher: { name: 'On the Record', url: 'http://localhost:4321/' },
  });
  assert.equal(
    JSON.stringify(quotations[2]),
    JSON.stringify({
      id: 'ana-water-came-at-night',
      url: 'http://localhost:4321/articles/early/#ana-water-came-at-night',
      text: 'The water came at night',
      form: 'direct',
      lang: 'en',
      translated: null,
      speaker: { id: 'ana', name: 'Ana Example', role: 'Shop owner' },
      source: {
        key: 'herald',
        outlet: { id: 'herald', name: 'The Herald' },
        title: null,
        url: 'https://herald.example/flood',
        published: '2025-01-01',
        archive: null,
        lang: null,
        evidence: [
          {
            kind: 'original',
            url: 'https://herald.example/flood',
            seen: '2025-01-02',
            excerpt: 'The water came at night, she said, and nobody had told us.',
            recorded: 'noted',
          },
          {
            kind: 'report',
            url: 'https://other.example/flood',
            seen: '2025-01-02',
            excerpt: 'It was rare, the paper wrote.',
            recorded: 'noted',
          },
        ],
      },
      trail: [
        { kind: 'speaker', name: 'Ana' },
        { kind: 'source', name: 'The Herald' },
        { kind: 'via', name: 'Wire' },
      ],
      original: 'seen',
      verification: {
        status: 'matched',
        reason: 'Found word for word in the source itself, seen on 2 January 2025.',
        evidence: { kind: 'original', url: 'https://herald.example/flood', seen: '2025-01-02' },
        code: 'found',
        omitted: [],
        inserted: [],
        passages: [{ evidence: 0, ranges: [{ start: 0, end: 23 }] }],
      },
      note: null,
      article: {
        slug: 'early',
        title: 'The early one',
        url: 'http://localhost:4321/articles/early/',
        published: '2025-01-02',
        authors: ['A. Writer'],
      },
      section: null,
      renders: null,
    }),
  );
});

test('captured evidence has its capture and the newest check', () => {
  const record = aRecord();
  const evidence = record.quotations[2]?.source.evidence[0];
  assert.ok(evidence);
  const capture = {
    id: '0123456789ab',
    sha256: 'a'.repeat(64),
    textSha256: 'b'.repeat(64),
    at: '2025-01-02',
  };
  Object.assign(evidence, { capture, lastVerified: { at: '2025-02-03', outcome: 'stands' } });
  const file = published(record);
  assert.deepEqual(file.quotations[2]?.source.evidence[0], {
    kind: 'original',
    url: 'https://herald.example/flood',
    seen: '2025-01-02',
    excerpt: 'The water came at night, she said, and nobody had told us.',
    recorded: 'captured',
    capture,
    lastVerified: { at: '2025-02-03', outcome: 'stands' },
  });
  assertValid(file);
});

test('the files are valid by their own schema, with every text that breaks formats', () => {
  assertValid(published(aRecord()));
  for (const text of HOSTILE) assertValid(published(hostileRecord(text)));
  assertValid(quotationYearsJson(quotationYears(aRecord().quotations, 0)));
});

test('the schema refuses what is not of this format', () => {
  const file = published(aRecord());
  for (const change of [
    { version: 1 },
    { quotations: undefined },
    { extra: 1 },
    { quotations: [{ ...file.quotations[0], id: 7 }] },
    { quotations: [{ ...file.quotations[0], extra: 1 }] },
  ])
    assert.equal(validate(JSON.parse(JSON.stringify({ ...file, ...change }))), false, JSON.stringify(change));
});
