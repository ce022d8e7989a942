import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { excerptDigest } from '../../src/cache/excerpt-digest.ts';
import { checkContent } from '../../src/cli/check/check-content.ts';
import { captureSource } from '../../src/evidence/capture/capture-source.ts';
import { allowing, fetchPage } from '../../src/evidence/fetch/fetch-page.ts';
import { paceOf } from '../../src/evidence/fetch/pace.ts';
import { verifyContent } from '../../src/evidence/verify/verify-content.ts';
import { put } from '../cli/project.ts';
import { loopback } from './loopback.ts';
import { article, madeUpProject, page, read } from './made-up.ts';

// In CI, ids that are not locked are errors. They would hide the errors that a forgery causes.
delete process.env['CI'];

const SAID = '“We will pay for every house that was lost,” Ana Example said on the following day.';
const server = await loopback({ '/flood': page([SAID]), '/other': page(['Other words.']) });
const flood = `${server.address}/flood`;
const honest = madeUpProject({
  flood: article(
    '[“We will pay for every house”][ana-example@herald]',
    `    published: 2025-04-14\n    url: ${flood}`,
  ),
});
const options = {
  article: 'flood',
  source: undefined,
  url: undefined,
  isFilled: false,
  isKept: true,
  isLocalAllowed: true,
};
const captured = await captureSource({ ...options, root: honest, page: flood });
assert.ok(!('message' in captured), JSON.stringify(captured));
const [id = ''] = readdirSync(join(honest, 'content/captures')).flatMap(name =>
  name.split('.json').slice(0, -1),
);
const files = Object.fromEntries(
  ['content/articles/flood.md', `content/captures/${id}.json`].map(path => [path, read(honest, path)]),
);
const text = files['content/articles/flood.md'] ?? '';
const record = files[`content/captures/${id}.json`] ?? '';
const [seen = ''] = /seen: \S+/u.exec(text) ?? [];
after(() => {
  rmSync(honest, { recursive: true });
  return server.close();
});

const inArticle = (from: string | RegExp, to: string) => ({
  'content/articles/flood.md': text.replace(from, to),
});
const noted = text.replace(/ +capture: .*\n/u, '');
const forgedWords = (words: string) => noted.replaceAll('We will pay for', words);
const withRecord = (change: object) => ({
  [`content/captures/${id}.json`]: JSON.stringify({ ...JSON.parse(record), ...change }),
});
/**
 * Forges the words in the article, and the digest of these words in the record of the capture. `stored` also replaces the stored
 * text of the page, and the digest of this text.
 */
const vouched = (stored: boolean) => {
  const other = text.replaceAll('We will pay for', 'We will burn');
  const excerpt = SAID.replace('We will pay for', 'We will burn');
  const fake = `Flood\n\n${excerpt}`;
  return {
    'content/articles/flood.md': other,
    ...withRecord({
      excerpts: [excerptDigest(`${/excerpt: >-\n +(.*)/u.exec(other)?.[1]}`)],
      ...(stored && { textSha256: createHash('sha256').update(fake).digest('hex') }),
    }),
    ...(stored && { [`content/captures/pages/${id}.text.gz`]: gzipSync(fake) }),
  };
};

/**
 * Ways to forge evidence, each with the files that it changes in an honest capture. `end` tells how the forgery is found: by an
 * error of `check`, or by `npm run verify`, which fetches the live page. `end` is `nobody` for the honest capture, and for a
 * forgery that no program can find.
 */
const FORGERIES: [what: string, files: Record<string, string | Buffer>, end: string][] = [
  ['nothing: the honest capture', {}, 'nobody'],
  [
    'words of the excerpt are edited, and the quotation with them',
    inArticle(/We will pay for/gu, 'We will burn'),
    'error capture-mismatch',
  ],
  [
    'only the excerpt is edited',
    inArticle('will pay for every house that', 'will not pay for every house that'),
    'error capture-mismatch',
  ],
  [
    'only the quotation is edited',
    inArticle('We will pay for every house”]', 'We will not pay for every house”]'),
    'error altered-quotation',
  ],
  [
    'a capture that does not exist',
    inArticle(/capture: .*/u, 'capture: 0123456789ab'),
    'error capture-mismatch',
  ],
  ['an id that is none', inArticle(/capture: .*/u, 'capture: seen-by-me'), 'error frontmatter'],
  [
    'the capture of another page',
    inArticle(`- url: ${flood}`, `- url: ${server.address}/other`),
    'error capture-mismatch',
  ],
  ['a record that vouches for other words, beside the true page', vouched(false), 'error capture-mismatch'],
  ['a record and a stored text that are both forged', vouched(true), 'verify changed'],
  ['a record whose digest is changed', withRecord({ textSha256: '0'.repeat(64) }), 'error capture-mismatch'],
  ['a record that is no record', { [`content/captures/${id}.json`]: '{}' }, 'error registry'],
  [
    'typed words without a capture',
    { 'content/articles/flood.md': forgedWords('We will burn') },
    'verify changed',
  ],
  [
    'typed words at a URL that does not exist',
    { 'content/articles/flood.md': forgedWords('We will burn').replaceAll(flood, `${server.address}/none`) },
    'verify gone',
  ],
  [
    'typed words at a host that does not exist',
    {
      'content/articles/flood.md': forgedWords('We will burn').replaceAll(
        flood,
        'https://no-such-host.invalid/',
      ),
    },
    'verify unreachable',
  ],
  [
    'words stitched with an ellipsis',
    {
      'content/articles/flood.md': noted.replace(
        'We will pay for every house that',
        'We will pay for every house … that',
      ),
    },
    'error evidence',
  ],
  [
    'words of our own in brackets inside the excerpt',
    { 'content/articles/flood.md': noted.replace('house that was', 'house [gladly] that was') },
    'error evidence',
  ],
  [
    'seen before the source was published',
    { 'content/articles/flood.md': text.replace(seen, 'seen: 2025-04-13') },
    'error evidence',
  ],
  [
    '`kind: original` at another URL',
    {
      'content/articles/flood.md': noted.replace(
        `- url: ${flood}\n`,
        `- url: ${server.address}/other\n        kind: original\n`,
      ),
    },
    'error evidence',
  ],
  [
    'an archive of another page',
    inArticle(
      `    url: ${flood}`,
      `    url: ${flood}\n    archive: { url: "https://web.archive.org/web/20250414000000/https://other.example/", date: 2025-04-14 }`,
    ),
    'error evidence',
  ],
  ['another speaker', inArticle('[ana-example@herald]', '[@herald]'), 'nobody'],
  [
    'a page of one’s own that has the words',
    { 'content/articles/flood.md': noted.replaceAll(flood, `${server.address}/own`) },
    'nobody',
  ],
];
server.pages['/own'] = page([SAID]);

for (const [what, changes, end] of FORGERIES)
  it(`${what}: ${end}`, async () => {
    const root = madeUpProject({});
    after(() => rmSync(root, { recursive: true }));
    for (const [path, content] of Object.entries({ ...files, ...changes }))
      put(root, path, content as string);
    const pages = `content/captures/pages/${id}.text.gz`;
    if (!(pages in changes)) put(root, pages, gzipSync(capturedText()) as unknown as string);
    assert.equal(await endOf(root), end);
  });

const capturedText = () => `${captured.page.article}\n\n${captured.page.whole}`;

/** The first error of `check`, otherwise the first outcome of `npm run verify` other than `stands`, otherwise `nobody`. */
async function endOf(root: string): Promise<string> {
  const { problems } = await checkContent(root);
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error) return `error ${error.rule}`;
  const pace = paceOf(0);
  const isAllowed = allowing(true);
  const result = await verifyContent({
    root,
    article: undefined,
    limit: 500,
    isOffline: false,
    today: '2026-11-01',
    fetch: url => fetchPage(url, { isAllowed, pace }),
    progress: () => ({ add() {}, end() {} }),
  });
  assert.ok('findings' in result);
  const [fallen] = result.findings.filter(({ outcome }) => outcome !== 'stands');
  return fallen ? `verify ${fallen.outcome}` : 'nobody';
}
