import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutLinks } from '../../src/article/linked-text.ts';
import { escapeHtml } from '../../src/exports/escape-html.ts';
import { jsonFeed } from '../../src/exports/json-feed.ts';
import { rssFeed, speakerRssFeed } from '../../src/exports/rss-feeds.ts';
import { feedHtml } from '../../src/render/feed/feed-html.ts';
import { plainText } from '../html-text.ts';
import { aRecord, recordOf } from '../record/a-record.ts';
import { feedSchema, read } from './feed-formats.ts';
import { HOSTILE, hostileRecord } from './hostile.ts';

const HOST = 'http://localhost:4321';

test('the RSS feed names itself and the site, and has the newest first', async () => {
  const { item, ...channel } = read(await rssFeed(aRecord()));
  assert.deepEqual(channel, {
    title: 'On the Record',
    description: 'News analysis in which every quotation can be checked',
    link: `${HOST}/`,
    language: 'en',
    lastBuildDate: 'Tue, 04 Mar 2025 00:00:00 GMT',
    copyright: 'Our prose is under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
    'atom:link': { '@_href': `${HOST}/feed.xml`, '@_rel': 'self', '@_type': 'application/rss+xml' },
  });
  assert.deepEqual(item.map(({ 'content:encoded': _, ...one }) => one).slice(1), [
    {
      title: 'The late one',
      link: `${HOST}/articles/late/`,
      guid: { '#text': `${HOST}/articles/late/`, '@_isPermaLink': 'true' },
      description: 'Second.',
      pubDate: 'Tue, 04 Mar 2025 00:00:00 GMT',
      'dc:creator': ['The Desk'],
    },
    {
      title: 'The early one',
      link: `${HOST}/articles/early/`,
      guid: { '#text': `${HOST}/articles/early/`, '@_isPermaLink': 'true' },
      description: 'First.',
      pubDate: 'Thu, 02 Jan 2025 00:00:00 GMT',
      'dc:creator': ['A. Writer'],
    },
  ]);
});

test('the cells of a table keep their alignment in a feed, which has no styles', () => {
  const [entry] = recordOf({
    table: `---
title: Table
description: Table.
published: 2025-04-14
sources: {}
---
| Year | Ferries | Place |
| :--- | ------: | :---: |
| 2024 | 12 | Pier |
`,
  }).articles;
  assert.ok(entry);
  assert.deepEqual(feedHtml(entry.article).match(/<t[hd].*?>/gu), [
    '<thead>',
    '<th scope="col" align="left">',
    '<th scope="col" align="right">',
    '<th scope="col" align="center">',
    '<td align="left">',
    '<td align="right">',
    '<td align="center">',
  ]);
});

test('a feed has complete articles with absolute URLs, and each marker links to its quotation', () => {
  const [entry] = recordOf({
    whole: `---
title: Whole
description: Whole.
published: 2025-04-14
updates: [{ date: 2025-04-15, text: "It rained & [stopped](/articles/dry/)." }]
corrections: [{ date: 2025-04-16, text: "It did [not](#ana-no) stop." }]
sources: { wire: { outlet: wire } }
---
Ana said [“no”][ana@wire], see [there](https://other.example/?a=1&b=2).

> Not a word
>
> — [Ana Example][ana@wire]
`,
  }).articles;
  assert.ok(entry);
  const marker = (id: string) =>
    `<sup><a href="${HOST}/articles/whole/#${id}" title="Source 1: Wire. Not found">1</a></sup>`;
  assert.equal(
    feedHtml(entry.article),
    `<p><strong>Update, 15 April 2025.</strong> It rained &#x26; <a href="${HOST}/articles/dry/">stopped</a>.</p>
<p>Ana said <span><span>“no”${marker('ana-no')}</span></span>, see <a href="https://other.example/?a=1&#x26;b=2">there</a>.</p>
<figure>
<blockquote>
<p>Not a word</p>
</blockquote>
<figcaption>— <a href="${HOST}/speakers/ana/">Ana Example</a> · <span>Not <span>found${marker('ana-not-a-word')}</span></span></figcaption>
</figure>
<p><strong>Correction, 16 April 2025.</strong> It did <a href="${HOST}/articles/whole/#ana-no">not</a> stop.</p>
<p><a href="${HOST}/articles/whole/record/">The record: every passage with its speaker, its source and what we saw of it</a></p>`,
  );
});

test('updates and corrections are newest first, and those of one day stay as written', () => {
  const notes = (name: string) =>
    `${name}: [{ date: 2025-04-15, text: ${name} 1 }, { date: 2025-04-17, text: ${name} 2 }, { date: 2025-04-17, text: ${name} 3 }]`;
  const [entry] = recordOf({
    noted: `---
title: Noted
description: Noted.
published: 2025-04-14
${notes('updates')}
${notes('corrections')}
sources: { wire: { outlet: wire } }
---
Ana said [“no”][ana@wire].
`,
  }).articles;
  assert.ok(entry);
  assert.deepEqual(feedHtml(entry.article).match(/(?:updates|corrections) \d/gu), [
    'updates 2',
    'updates 3',
    'updates 1',
    'corrections 2',
    'corrections 3',
    'corrections 1',
  ]);
});

test('a speaker’s feed has their quotations with source and status; a private speaker has no feed', async () => {
  const { speakers } = aRecord();
  assert.deepEqual(
    speakers.map(({ id }) => id),
    ['ana'],
  );
  const [ana] = speakers;
  assert.ok(ana);
  const { title, link, item, lastBuildDate } = read(await speakerRssFeed(ana));
  assert.equal(lastBuildDate, 'Tue, 04 Mar 2025 00:00:00 GMT');
  assert.deepEqual([title, link], ['Ana Example · On the Record', `${HOST}/speakers/ana/`]);
  assert.deepEqual(item.map(one => [one.title, one.link, plainText(one.description)]).at(-1), [
    '“The water came at night”',
    `${HOST}/articles/early/#ana-water-came-at-night`,
    'Ana Example, Shop owner; The Herald, 1 January 2025. Found in the source. In “The early one”.',
  ]);
});

test('the JSON feed follows its specification, without unknown fields', () => {
  const feed = jsonFeed(aRecord());
  assert.deepEqual(feedSchema.parse(JSON.parse(JSON.stringify(feed))), feed);
  assert.deepEqual(
    { ...feed.items[2], content_html: '' },
    {
      id: `${HOST}/articles/early/`,
      url: `${HOST}/articles/early/`,
      title: 'The early one',
      content_html: '',
      summary: 'First.',
      date_published: '2025-01-02T00:00:00Z',
      authors: [{ name: 'A. Writer' }],
      language: 'en',
    },
  );
});

test('an update or correction moves the day of a feed and of its article, not the day of publication', async () => {
  const article = (more: string) => `---
title: One
description: One.
published: 2025-04-14
authors: [Ana Author]
${more}
sources: {}
---
Words.
`;
  const record = recordOf({
    changed: article('corrections: [{ date: 2025-05-01, text: It was not so. }]'),
    same: article(''),
  });
  const { lastBuildDate, item } = read(await rssFeed(record));
  assert.equal(lastBuildDate, 'Thu, 01 May 2025 00:00:00 GMT');
  assert.deepEqual(
    item.map(one => [one.pubDate, one['atom:updated']]),
    [
      ['Mon, 14 Apr 2025 00:00:00 GMT', '2025-05-01T00:00:00Z'],
      ['Mon, 14 Apr 2025 00:00:00 GMT', undefined],
    ],
  );
  const { items, icon } = jsonFeed(record);
  assert.deepEqual(
    items.map(({ date_published, date_modified, authors }) => [date_published, date_modified, authors]),
    [
      [
        '2025-04-14T00:00:00Z',
        '2025-05-01T00:00:00Z',
        [{ name: 'Ana Author', url: `${HOST}/authors/ana-author/` }],
      ],
      ['2025-04-14T00:00:00Z', undefined, [{ name: 'Ana Author', url: `${HOST}/authors/ana-author/` }]],
    ],
  );
  assert.equal(icon, `${HOST}/icon.png`);
});

for (const text of HOSTILE)
  test(`every field comes back from the feeds: ${text}`, async () => {
    const record = hostileRecord(text);
    const [entry] = record.articles;
    assert.ok(entry);
    const { title, description, tags } = entry.article.data;
    const [item] = read(await rssFeed(record)).item;
    assert.deepEqual(
      [item?.title, item?.description, item?.['dc:creator'], item?.category, item?.['content:encoded']],
      [
        title,
        escapeHtml(description),
        text === '007' ? undefined : entry.authors,
        tags,
        feedHtml(entry.article),
      ],
    );
    const feed = jsonFeed(record);
    assert.deepEqual(feedSchema.parse(JSON.parse(JSON.stringify(feed))), feed);
    assert.deepEqual(
      [feed.items[0]?.title, feed.items[0]?.summary, feed.items[0]?.authors],
      [title, description, [{ name: text }]],
    );
    const words = plainText(feedHtml(entry.article));
    for (const { quotation } of entry.quotations) assert.ok(words.includes(quotation.text), words);
    assert.ok(words.includes(`Correction, 15 April 2025. ${withoutLinks(text)}`), words);
    assert.doesNotMatch(feedHtml(entry.article), /<script|<button| class=| id=/u);
    const [ana] = record.speakers;
    assert.ok(ana);
    const said = read(await speakerRssFeed(ana)).item.map(one => plainText(one.description));
    for (const words of said) assert.ok(words.includes(text), words);
  });
