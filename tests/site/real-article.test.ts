import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { PublishedQuotation } from '../../src/exports/quotations-schema.ts';
import { builtSite } from '../built-site.ts';
import { PASSAGES } from './real-passages.ts';

const folder = builtSite('/');
const { version, quotations: all } = JSON.parse(readFileSync(join(folder, 'quotations.json'), 'utf8')) as {
  version: number;
  quotations: PublishedQuotation[];
};
const quotations = all.filter(({ article }) => article.slug === 'putin-in-pyongyang');

test('all 39 passages are records with their speaker, outlet, form and status', () => {
  const found = PASSAGES.map(([number, speaker, outlet, form, _status, words]) => {
    const whole =
      form === 'direct' ? (text: string) => text === words : (text: string) => text.includes(words);
    const record = quotations.find(
      one => whole(one.text) && (one.speaker?.id ?? null) === speaker && one.source.outlet.id === outlet,
    );
    return [number, speaker, outlet, record?.form, record?.verification.status, words];
  });
  assert.deepEqual(found, PASSAGES);
});

test('every record has the fields of version 1, in order, and then those of version 2', () => {
  assert.equal(version, 2);
  const fields =
    'id url text form lang translated speaker source trail original verification note article section renders';
  assert.deepEqual([...new Set(all.map(one => Object.keys(one).join(' ')))], [fields]);
});

test('all fields of version 1 of one record', () => {
  const one = quotations.find(({ id }) => id === 'cha-greatest-threat-to-us-national-security');
  assert.ok(one);
  const { archive: _archive, lang: _lang, evidence: _evidence, ...source } = one.source;
  const { published: _published, authors: _authors, ...article } = one.article;
  const { status, reason, evidence } = one.verification;
  assert.deepEqual(
    { ...one, source, verification: { status, reason, evidence }, article },
    {
      id: 'cha-greatest-threat-to-us-national-security',
      url: 'http://localhost:4321/articles/putin-in-pyongyang/#cha-greatest-threat-to-us-national-security',
      text: 'greatest threat to U.S. national security since the Korean War',
      form: 'direct',
      lang: 'en',
      translated: null,
      speaker: { id: 'victor-cha', name: 'Victor Cha', role: 'Korea chair, CSIS' },
      source: {
        key: 'csis',
        outlet: { id: 'csis', name: 'Center for Strategic and International Studies' },
        title: 'A Threat Like No Other: Russia-North Korea Military Cooperation',
        url: 'https://www.csis.org/analysis/threat-no-other-russia-north-korea-military-cooperation',
        published: null,
      },
      trail: [
        { kind: 'speaker', name: 'Cha' },
        { kind: 'source', name: 'CSIS' },
      ],
      original: 'seen',
      verification: {
        status: 'matched',
        reason: 'Found word for word in the source itself, seen on 24 November 2026.',
        evidence: {
          kind: 'original',
          url: 'https://www.csis.org/analysis/threat-no-other-russia-north-korea-military-cooperation',
          seen: '2026-11-24',
        },
      },
      note: 'Victor Cha said this of the summit meeting. In The Week’s article its subject is the relationship.',
      article: {
        slug: 'putin-in-pyongyang',
        title: 'Why Putin went to Pyongyang, and why it worried the West',
        url: 'http://localhost:4321/articles/putin-in-pyongyang/',
      },
      section: 'Why the West worries',
      renders: null,
    },
  );
});

test('reported speech is never in quotation marks, on any page', () => {
  const reported = quotations.filter(({ form }) => form === 'indirect');
  assert.ok(reported.length >= 13);
  assert.deepEqual(
    reported.filter(({ text }) => /["“”„«»]/u.test(text)),
    [],
  );
  const pages = [
    'index.html',
    'articles/putin-in-pyongyang/index.html',
    'sources/the-guardian/index.html',
    'speakers/adam-taylor/index.html',
  ];
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8').replace(/<[^>]*>/gu, '');
    for (const quotation of reported) {
      assert.ok(
        !text.includes(`“${quotation.text}`) && !text.includes(`${quotation.text}”`),
        `${page}: ${quotation.text}`,
      );
    }
  }
});

test('the article has 700 to 1,000 words and at least five callouts, none of them unchecked', () => {
  const html = readFileSync(join(folder, 'articles/putin-in-pyongyang/index.html'), 'utf8');
  const statuses = [...html.matchAll(/<figure class="callout" [^>]*data-status="([^"]*)"/gu)].map(
    ([, status]) => status,
  );
  assert.ok(statuses.length >= 5);
  assert.deepEqual(
    statuses.filter(status => status !== 'matched' && status !== 'matched-elsewhere'),
    [],
  );
  const markdown = readFileSync('content/articles/putin-in-pyongyang.md', 'utf8')
    .split(/^---$/mu)
    .slice(2)
    .join('');
  const words = markdown
    .replace(/\]\[[^\]]*\]/gu, '')
    .split(/\s+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  assert.ok(words >= 700 && words <= 1000, `${words} words`);
});
