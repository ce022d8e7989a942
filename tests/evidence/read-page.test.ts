import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnreadablePage } from '../../src/evidence/page/page.ts';
import { readPage } from '../../src/evidence/page/read-page.ts';
import { wallReason } from '../../src/evidence/page/wall.ts';
import { encode } from './encode.ts';
import { page } from './made-up.ts';
import { smallPdf } from './small-pdf.ts';

const html = (text: string) => readPage({ bytes: Buffer.from(text), type: 'text/html', name: null });

describe('the text of a page', () => {
  it('has the paragraphs of the article, without menus, scripts and what is hidden', async () => {
    const read = await html(
      page([
        'The water <b>came</b> at&nbsp;night,<br>she said. <script>alert("script")</script><span hidden>hidden</span>',
        'Soft\u00ADhyphens and \u200Bzero-width \u202Esigns.',
      ]),
    );
    assert.match(
      read.article ?? '',
      /\n\nThe water came at night,\nshe said\.\n\nSofthyphens and zero-width signs\.\n\n/u,
    );
    assert.doesNotMatch(read.article ?? '', /Home|Imprint/u);
    assert.match(read.whole, /Home/u);
    assert.doesNotMatch(read.whole, /script|hidden/u);
  });

  it('is read of pages that are empty, have no elements, or are nested deep', async () => {
    assert.equal((await html('')).whole, '');
    assert.equal((await html('Words < and > more.')).whole, 'Words < and > more.');
    assert.equal((await html('<p>One<p>two')).whole, 'One\n\ntwo');
    assert.match((await html(`${'<div>'.repeat(3000)}deep`)).whole, /deep/u);
  });

  it('is that of the HTML part of an MHTML file', async () => {
    const saved = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://herald.example/flood',
      'Date: Sat, 12 Apr 2025 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Made--Up----"',
      '',
      '------Made--Up----',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><meta charset=3D"utf-8"><body><p>Das Wa=C3=9F=',
      'er kam in =',
      'der Nacht.</p></body></html>',
      '------Made--Up------',
    ].join('\r\n');
    const read = await readPage({ bytes: Buffer.from(saved), type: null, name: 'flood.mhtml' });
    assert.deepEqual(
      [read.kind, read.whole, read.savedFrom, read.savedOn],
      ['mhtml', 'Das Waßer kam in der Nacht.', 'https://herald.example/flood', '2025-04-12'],
    );
  });

  it('is that of all pages of a PDF, with the place where each begins', async () => {
    const read = await readPage({
      bytes: smallPdf(['The first page\nhas two lines.', 'The second.', 'The third.']),
      type: 'application/pdf',
      name: null,
    });
    assert.deepEqual(
      [read.whole, read.pageStarts],
      ['The first page\nhas two lines.\nThe second.\nThe third.', [0, 30, 42]],
    );
    await assert.rejects(
      readPage({ bytes: Buffer.from('%PDF-1.4 and nothing'), type: null, name: null }),
      UnreadablePage,
    );
  });

  it('is refused where there is too much of it', async () => {
    await assert.rejects(html(`<p>${'word '.repeat(1_100_000)}`), /has 6 MB of HTML/u);
    await assert.rejects(html('word '.repeat(400_000)), /has 2 million characters of text/u);
    const image = `<img src="data:image/png;base64,${'A'.repeat(6_000_000)}"><p>Words.`;
    assert.equal((await html(image)).whole, 'Words.');
  });
});

describe('encodings', () => {
  for (const [label, words] of [
    ['shift_jis', '洪水の警報は遅れた、と住民が話した。'],
    ['euc-jp', '洪水の警報は遅れた、と住民が話した。'],
    ['euc-kr', '홍수 경보가 늦게 왔다고 주민이 말했다.'],
    ['windows-1251', 'Предупреждение о наводнении пришло поздно.'],
    ['koi8-r', 'Предупреждение о наводнении пришло поздно.'],
    ['gbk', '居民说，洪水警报来得太晚了。没有人告诉他们。'],
    ['big5', '居民說，洪水警報來得太晚了。沒有人告訴他們。'],
    ['windows-1252', 'L’alerte est arrivée trop tard, a dit l’élue.'],
  ] as const)
    it(`${label} is guessed without a header`, async () => {
      const bytes = encode(words, label);
      assert.equal((await readPage({ bytes, type: 'text/plain', name: null })).whole, words);
    });

  for (const [what, bytes, type] of [
    ['a header', '63616ee9', 'text/plain; charset=iso-8859-1'],
    ['a byte order mark, against the header', 'efbbbf63616ec3a9', 'text/plain; charset=iso-8859-1'],
    ['UTF-16', 'fffe630061006e00e900', 'text/plain'],
    ['UTF-8, without a header', '63616ec3a9', 'text/plain'],
    ['windows-1252, without a header', '63616ee9', 'text/plain'],
    ['windows-1252, against a header that cannot be true', '63616ee9', 'text/plain; charset=utf-8'],
    ['an encoding that does not exist', '63616ec3a9', 'text/plain; charset=none-such'],
  ] as const)
    it(`the encoding is known from ${what}`, async () => {
      assert.equal((await readPage({ bytes: Buffer.from(bytes, 'hex'), type, name: null })).whole, 'cané');
    });

  it('the encoding is known from a meta element', async () => {
    const written = Buffer.from('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1');
    assert.equal((await readPage({ bytes: written, type: 'text/html', name: null })).whole, 'Привет');
  });
});

describe('what a page says of itself', () => {
  const of = async (head: string, body = 'Nothing.') => (await html(page([body], head))).metadata;
  it('is read from JSON-LD, in @graph and mended where it is broken', async () => {
    const graph = `{"@graph":[{"@type":"WebSite","name":"No article"},{"@type":["NewsArticle"],"headline":"Came
late","datePublished":"2025-04-12T23:30:00-05:00","dateModified":"2025-05-01","author":[{"@id":"#a"},{"name":"B. Example"}],
"publisher":{"@id":"#p"},"mainEntityOfPage":{"@id":"https://herald.example/flood"},},{"@id":"#a","name":"A. Example"},{"@id":"#p","name":"The Herald"}]}`;
    assert.deepEqual(await of(`<script type="application/ld+json"><!-- ${graph} --></script>`), {
      title: { value: 'Came late', origin: 'JSON-LD headline' },
      authors: { value: ['A. Example', 'B. Example'], origin: 'JSON-LD author' },
      published: { value: '2025-04-12', origin: 'JSON-LD datePublished' },
      outlet: { value: 'The Herald', origin: 'JSON-LD publisher' },
      canonical: { value: 'https://herald.example/flood', origin: 'JSON-LD url' },
    });
  });

  it('is read from Open Graph, meta elements and the byline', async () => {
    const head = `<meta property="og:title" content="Came late"><meta property="article:published_time" content="2025-04-12T08:00:00Z">
<meta property="article:author" content="https://herald.example/authors/a"><meta property="og:site_name" content="The Herald"><link rel="canonical" href="https://herald.example/flood">`;
    assert.deepEqual(await of(head, 'By <a rel="author">By A. Example</a>'), {
      title: { value: 'Came late', origin: 'meta og:title' },
      authors: { value: ['A. Example'], origin: 'byline' },
      published: { value: '2025-04-12', origin: 'meta article:published_time' },
      outlet: { value: 'The Herald', origin: 'meta og:site_name' },
      canonical: { value: 'https://herald.example/flood', origin: 'link canonical' },
    });
  });

  it('never gives the day of a change as the day of publication', async () => {
    for (const [head, body] of [
      ['<script type="application/ld+json">{"@type":"Article","dateModified":"2025-05-01"}</script>', ''],
      [
        '<meta property="article:modified_time" content="2025-05-01"><meta property="og:updated_time" content="2025-05-01">',
        '',
      ],
      [
        '',
        '<span class="updated"><time datetime="2025-05-01">1 May</time></span><time itemprop="dateModified" datetime="2025-05-01"></time>',
      ],
    ] as const)
      assert.equal((await of(head, body)).published, undefined, head + body);
  });
});

describe('walls', () => {
  const reason = async (text: string, title: string | null = null) => wallReason(await html(text), title);
  it('are told from articles', async () => {
    assert.equal(await reason(page(['Words.']), 'Flood warnings came late'), null);
    assert.equal(
      await reason('<title>Before you continue</title><p>We use cookies.'),
      'it says “Before you continue”',
    );
    assert.equal(await reason('<p>Please wait.'), 'it has 2 words');
    assert.equal(await reason(page(['Words.']), 'Quarterly zinc prices'), 'it has no word of the title');
  });
});
