import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { PublishedQuotation } from '../../src/exports/quotations-schema.ts';
import { builtSite } from '../built-site.ts';

const folder = builtSite('/');
const { version, quotations: all } = JSON.parse(readFileSync(join(folder, 'quotations.json'), 'utf8')) as {
  version: number;
  quotations: PublishedQuotation[];
};
const quotations = all.filter(({ article }) => article.slug === 'putin-in-pyongyang');

/**
 * The 39 quoted passages of the text behind the first article, in its order: number, speaker (`null` where the outlet speaks or nobody
 * is named), outlet, form, status, and words of the record. A passage whose words were not recovered is known by words of our report.
 */
const PASSAGES: [number, string | null, string, string, string, string][] = [
  [1, 'kremlin', 'tass', 'direct', 'matched', 'friendly state visit'],
  [
    2,
    'vladimir-putin',
    'rodong-sinmun',
    'direct',
    'matched-elsewhere',
    'build an architecture of equal and indivisible security in Eurasia',
  ],
  [
    3,
    'vladimir-putin',
    'rodong-sinmun',
    'direct',
    'matched-elsewhere',
    'actively advancing their multifaceted partnership',
  ],
  [
    4,
    'vladimir-putin',
    'rodong-sinmun',
    'direct',
    'matched-elsewhere',
    'unwavering support for Russia’s special military operation in Ukraine',
  ],
  [
    5,
    'vladimir-putin',
    'rodong-sinmun',
    'direct',
    'matched-elsewhere',
    'ready to confront the ambition of the collective West',
  ],
  [6, null, 'cnn', 'direct', 'matched-elsewhere', 'rare'],
  [7, null, 'cnn', 'direct', 'matched-elsewhere', 'key moment'],
  [8, null, 'cnn', 'direct', 'matched-elsewhere', 'most politically isolated capitals'],
  [
    9,
    null,
    'cnn',
    'direct',
    'matched-elsewhere',
    'cement further the burgeoning partnership between the two powers',
  ],
  [10, null, 'cnn', 'mixed', 'matched-elsewhere', 'their shared animosity toward the West'],
  [11, null, 'the-economist', 'direct', 'matched-elsewhere', 'bromance'],
  [12, null, 'the-economist', 'direct', 'matched-elsewhere', 'blossomed thanks to geopolitical shifts'],
  [
    13,
    'kim-jong-un',
    'the-economist',
    'direct',
    'matched-elsewhere',
    'unbreakable relationship of comrades-in-arms',
  ],
  [14, null, 'the-economist', 'direct', 'matched-elsewhere', 'gushed'],
  [15, null, 'the-guardian', 'indirect', 'unverified', 'more cut off than before'],
  [16, null, 'the-guardian', 'mixed', 'unverified', 'had brought the two leaders closer'],
  [17, null, 'the-guardian', 'mixed', 'unverified', '“hostile”'],
  [18, 'putin-and-kim', 'reuters', 'indirect', 'unverified', 'North Korean satellites'],
  [19, 'kim-sengupta', 'the-independent', 'direct', 'matched', 'Kim has a new bestie'],
  [
    20,
    'kim-sengupta',
    'the-independent',
    'direct',
    'matched',
    'stepping in to replenish Russia’s exhausted ammunition and missile stock',
  ],
  [21, null, 'the-independent', 'indirect', 'unverified', 'every reason for gratitude'],
  [22, 'kim-sengupta', 'the-independent', 'direct', 'matched', 'develop his military arsenal'],
  [23, null, 'the-independent', 'indirect', 'unverified', 'horses and cars'],
  [24, 'richard-lloyd-parry', 'the-times', 'direct', 'unverified', 'not clear'],
  [
    25,
    'richard-lloyd-parry',
    'the-times',
    'direct',
    'unverified',
    'unlikely to be a full mutual defence treaty',
  ],
  [26, 'teneo-analysts', 'cnbc', 'direct', 'matched-elsewhere', 'quid pro quo'],
  [
    27,
    'teneo-analysts',
    'cnbc',
    'mixed',
    'matched-elsewhere',
    'another round of advanced military technology transfers',
  ],
  [28, null, 'cnbc', 'indirect', 'unverified', 'would study the visit for proof'],
  [29, null, 'cnbc', 'indirect', 'unverified', 'a rising danger to Western countries'],
  [
    30,
    'victor-cha',
    'csis',
    'direct',
    'matched',
    'greatest threat to U.S. national security since the Korean War',
  ],
  [31, 'victor-cha', 'csis', 'direct', 'matched', 'undermines the security'],
  [32, 'adam-taylor', 'the-washington-post', 'indirect', 'unverified', 'chapters of a single story'],
  [33, 'adam-taylor', 'the-washington-post', 'indirect', 'unverified', 'a shared creed, if only on paper'],
  [34, 'adam-taylor', 'the-washington-post', 'indirect', 'unverified', 'a match made for advantage'],
  [35, 'adam-taylor', 'the-washington-post', 'indirect', 'unverified', 'a match made for advantage'],
  [36, null, 'the-guardian', 'indirect', 'unverified', 'the political landscape had been remade'],
  [
    37,
    null,
    'the-guardian',
    'indirect',
    'unverified',
    'a young Kim bent on making his country a true nuclear power',
  ],
  [38, 'victor-cha', 'csis', 'direct', 'matched', 'front-burner issues'],
  [
    39,
    'victor-cha',
    'csis',
    'direct',
    'matched',
    'relegates this problem to the back burner at its own peril',
  ],
];

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
