import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type CaptureOptions, captureSource } from '../../src/evidence/capture/capture-source.ts';
import { encode } from './encode.ts';
import { loopback, redirectTo } from './loopback.ts';
import { article, madeUpProject, page, read, run } from './made-up.ts';
import { smallPdf } from './small-pdf.ts';

const SAID =
  'In the evening all was quiet in the village. “The water came at night,” Ana Example said, “and nobody had told us of it.”';
const BODY = `She said that [“the water came at night”][ana-example@herald], and that [“nobody had told us”][ana-example@herald].`;
const GRAPH = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Flood: it \\u001b[31mcame \\u202elate","datePublished":"2025-04-12"}]}</script>`;
/** A made-up page in Shift_JIS. Neither the page nor its response names the encoding. */
const JAPANESE = encode(
  `<title>洪水の警報は遅れた</title><article><h1>洪水の警報は遅れた</h1>${'<p>これは作り話の記事の文です。特に何も述べていません。</p>'.repeat(20)}<p>住民は「水は夜に来ました」と話した。</p></article>`,
  'shift_jis',
);

const server = await loopback({
  '/flood': page([SAID], GRAPH),
  '/wall': '<title>Before you continue</title><body><p>We use cookies. Accept all cookies?</p>',
  '/pdf': response =>
    response
      .setHeader('content-type', 'application/pdf')
      .end(
        smallPdf([
          'A made-up report.',
          'It says that "the water came at\nnight" and',
          'that "nobody had told us" of it.',
        ]),
      ),
  '/japanese': response => response.setHeader('content-type', 'text/html').end(JAPANESE),
  '/moved': redirectTo('/flood'),
  '/link-local': redirectTo('http://169.254.169.254/'),
  '/error': response => response.writeHead(500).end('Words.'),
});
const roots: string[] = [];
after(() => {
  for (const root of roots) rmSync(root, { recursive: true });
  return server.close();
});
const project = (text: string) => {
  const root = madeUpProject({ flood: text });
  roots.push(root);
  return root;
};
const capture = (root: string, what: string, ...args: string[]) =>
  run('capture', root, what, '--article', 'flood', ...args);
/** Captures a page in this process, which is faster than the command. Returns the error message, or `null` if it succeeds. */
const captured = async (root: string, page: string, given: Partial<CaptureOptions> = {}) => {
  const options = { article: 'flood', source: undefined, url: undefined, isFilled: false, isKept: false };
  const result = await captureSource({ ...options, root, page, isLocalAllowed: true, ...given });
  return 'message' in result ? result.message : null;
};
const source = (path: string) => `    url: ${server.address}${path}`;
/** Compares two versions of an article. `gained` has the lines that only `after` has, `lost` the lines that only `before` has. */
function changed(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gained = [...now];
  const lost = old.filter(line => {
    const at = gained.indexOf(line);
    if (at !== -1) gained.splice(at, 1);
    return at === -1;
  });
  return { gained, lost };
}

describe('npm run capture', () => {
  it('cuts the excerpts out of a page and writes rows of evidence, and nothing else', async () => {
    const before = article(BODY, source('/flood'));
    const root = project(before);
    const { status, stdout, stderr } = await capture(root, `${server.address}/flood`, '--allow-local');
    assert.equal(status, 0, stderr + stdout);
    const after = read(root, 'content/articles/flood.md');
    const { gained, lost } = changed(before, after);
    assert.deepEqual(lost, []);
    const [id = ''] = readdirSync(join(root, 'content/captures')).map(name => name.replace('.json', ''));
    const today = gained[2]?.slice('        seen: '.length) ?? '';
    assert.deepEqual(gained, [
      '    evidence:',
      `      - url: ${server.address}/flood`,
      `        seen: ${today}`,
      '        excerpt: >-',
      `          ${SAID}`,
      `        capture: ${id}`,
    ]);
    const { at, sha256, textSha256, length, extractor, excerpts, ...record } = JSON.parse(
      read(root, `content/captures/${id}.json`),
    );
    assert.match(id, /^[0-9a-f]{12}$/u);
    assert.match(
      `${at} ${sha256} ${textSha256} ${length} ${extractor}`,
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [0-9a-f]{64} [0-9a-f]{64} \d+ @mozilla\/readability [\d.]+, linkedom [\d.]+$/u,
    );
    assert.equal(excerpts.length, 1);
    assert.deepEqual(record, {
      address: `${server.address}/flood`,
      status: 200,
      metadata: {
        title: { value: 'Flood: it [31mcame late', origin: 'JSON-LD headline' },
        published: { value: '2025-04-12', origin: 'JSON-LD datePublished' },
      },
    });
    assert.deepEqual(readdirSync(join(root, '.captures')).sort(), [`${id}.page.gz`, `${id}.text.gz`]);
    assert.equal(existsSync(join(root, 'content/captures/pages')), false);
    assert.match((await run('check', root)).stdout, /: 0 errors, 1 warning\n$/u);
    assert.doesNotMatch(stdout, /(?!\n)\p{Cc}|\p{Cf}/u);
    const again = await capture(root, `${server.address}/flood`, '--allow-local', '--keep');
    assert.equal(again.status, 0, again.stderr);
    assert.equal(read(root, 'content/articles/flood.md'), after);
    assert.deepEqual(readdirSync(join(root, 'content/captures/pages')).sort(), [
      `${id}.page.gz`,
      `${id}.text.gz`,
    ]);
    assert.match((await run('check', root)).stdout, /: 0 errors, 1 warning\n$/u);
  });

  it('with --fill also writes what the page says of itself, with its origin', async () => {
    const before = article(BODY, source('/flood'));
    const root = project(before.replaceAll('\n', '\r\n'));
    assert.equal(await captured(root, `${server.address}/moved`, { isFilled: true }), null);
    const written = read(root, 'content/articles/flood.md');
    assert.doesNotMatch(written, /[^\r]\n/u);
    const { gained, lost } = changed(before, written.replaceAll('\r\n', '\n'));
    assert.deepEqual(lost, []);
    assert.deepEqual(gained.slice(0, 3), [
      '    title: "Flood: it [31mcame late" # JSON-LD headline',
      '    published: 2025-04-12 # JSON-LD datePublished',
      '    evidence:',
    ]);
  });

  it('finds words in a PDF and names their pages', async () => {
    const root = project(article(BODY, source('/pdf')));
    assert.equal(await captured(root, `${server.address}/pdf`), null);
    const rows = read(root, 'content/articles/flood.md').match(/^ *- url: .*$/gmu);
    assert.deepEqual(
      rows?.map(row => row.trim()),
      [`- url: ${server.address}/pdf#page=1`],
    );
  });

  it('finds words in a page in Shift_JIS that names no encoding', async () => {
    const body = '[「水は夜に来ました」][ana-example@herald]';
    const root = project(article(body, `${source('/japanese')}\n    lang: ja`));
    assert.equal(await captured(root, `${server.address}/japanese`), null);
    assert.match(
      read(root, 'content/articles/flood.md'),
      /住民は「水は夜に来ました」と話した。\n {8}capture/u,
    );
  });

  it('refuses walls, errors and addresses of this machine, and writes nothing', async () => {
    const before = article(BODY, source('/wall'));
    const root = project(before);
    for (const [path, flags, message] of [
      ['/wall', {}, /^This looks like a wall, not like an article: it says “Before you continue”\.$/mu],
      ['/error', {}, /the host answers with status 500/u],
      ['/link-local', {}, /169\.254\.169\.254 is an address at which no page can be/u],
      [
        '/flood',
        { isLocalAllowed: false },
        /127\.0\.0\.1 is an address of this machine or of a private network/u,
      ],
    ] as const) {
      assert.match((await captured(root, server.address + path, flags)) ?? '', message);
    }
    const { status, stdout } = await capture(root, `${server.address}/wall`, '--allow-local');
    assert.deepEqual([status, stdout], [1, '']);
    assert.equal(read(root, 'content/articles/flood.md'), before);
    assert.deepEqual(readdirSync(root).sort(), ['content']);
  });

  it('an article that is saved while the page is fetched stays as it was saved', async () => {
    const root = project(article(BODY, source('/slow')));
    const path = join(root, 'content/articles/flood.md');
    const saved = `${read(root, 'content/articles/flood.md')}\nA further paragraph.\n`;
    server.pages['/slow'] = response => {
      writeFileSync(path, saved);
      response.setHeader('content-type', 'text/html').end(page([SAID], GRAPH));
    };
    assert.equal(
      await captured(root, `${server.address}/slow`),
      'content/articles/flood.md was changed while the page was read: run the command again.',
    );
    assert.equal(read(root, 'content/articles/flood.md'), saved);
    assert.deepEqual(readdirSync(root).sort(), ['content']);
  });

  it('shows the nearest words for what it does not find, and writes nothing for it', async () => {
    const altered = BODY.replace('nobody had told us', 'everybody had told us of it');
    const root = project(article(altered, source('/flood')));
    const { status, stdout } = await capture(root, `${server.address}/flood`, '--allow-local');
    assert.equal(status, 1);
    assert.match(stdout, /^captured {3}“the water came at night”/mu);
    assert.match(
      stdout,
      /^not found {2}“everybody had told us of it”\n +nearest, with 83 % of the words: .*nobody had told us of it/mu,
    );
    assert.match(stdout, /they differ: .*\{-nobody-\} \{\+everybody\+\}/u);
  });

  it('reads a saved file of ten quotations with one command', async () => {
    const sentences = Array.from(
      { length: 10 },
      (_, index) =>
        `Witness ${index} said: “It was on day ${index} that our street was under water for the first time.”`,
    );
    const body = sentences
      .map((_, index) => `[“on day ${index} that our street was under water”][ana-example@herald]`)
      .join(' and ');
    const root = project(article(body, '    url: https://herald.example/flood'));
    writeFileSync(join(root, 'saved.html'), page(sentences));
    assert.equal(await captured(root, 'saved.html'), null);
    assert.equal(read(root, 'content/articles/flood.md').match(/capture: /gu)?.length, 10);
    assert.match((await run('check', root)).stdout, /^.*10 quotations in 1 article: 0 errors, 1 warning$/mu);
  });

  it('exit code 2 for wrong arguments, 1 for an article or a source that is not there', async () => {
    const root = project(article(BODY, source('/flood')));
    for (const [args, status, message] of [
      [[], 2, /Name the URL of a page/u],
      [['x.html'], 2, /Name the article/u],
      [['x.html', '--article', 'flood', '--fil'], 2, /`--fil` is no option, did you mean `--fill`/u],
      [['x.html', '--article', 'flod'], 1, /did you mean `flood`/u],
      [
        ['x.html', '--article', 'flood'],
        1,
        /x\.html is neither a URL that begins with https:\/\/ nor a file/u,
      ],
      [
        [`${server.address}/flood`, '--allow-local', '--article', 'flood', '--source', 'herold'],
        1,
        /no source `herold`, did you mean `herald`/u,
      ],
    ] as const) {
      const ran = await run('capture', root, ...args);
      assert.equal(ran.status, status, ran.stderr);
      assert.match(ran.stderr, message);
    }
  });
});
