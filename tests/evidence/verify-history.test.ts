import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readVerified } from '../../src/content/captures.ts';
import { readContent } from '../../src/content/read-files.ts';
import { Unreachable } from '../../src/evidence/fetch/ask.ts';
import type { Fetched } from '../../src/evidence/fetch/fetch-page.ts';
import { verifyContent } from '../../src/evidence/verify/verify-content.ts';
import { article, madeUpProject, page, read } from './made-up.ts';

const WORDS = 'In the evening all was quiet in town, and nobody expected anything.';
const VERIFIED = 'content/verified.json';
const roots: string[] = [];
after(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://herald.example/${index}`);
const withEvidence = (urls: string[]) =>
  article(
    'Nothing is quoted.',
    `    evidence:\n${urls.map(url => `      - url: ${url}\n        seen: 2025-04-14\n        excerpt: ${WORDS}`).join('\n')}`,
  );
const project = (articles: Record<string, string>) => {
  const root = madeUpProject(articles);
  roots.push(root);
  return root;
};

const NO_ANSWER = new Unreachable('network', 'no answer');

/**
 * Verifies the evidence. A path answers with a page that has `WORDS`. For a path in `answers`, the given fields replace those of
 * this answer, or the given error is thrown.
 */
async function verify(
  root: string,
  today: string,
  limit = 500,
  answers: Record<string, Partial<Fetched> | Unreachable> = {},
) {
  const asked: string[] = [];
  const result = await verifyContent({
    root,
    article: undefined,
    limit,
    isOffline: false,
    today,
    async fetch(url) {
      const path = new URL(url).pathname;
      asked.push(path);
      const answer = answers[path];
      if (answer instanceof Unreachable) throw answer;
      const bytes = Buffer.from(page([WORDS]));
      return { url, final: url, status: 200, type: 'text/html', bytes, ...answer };
    },
    progress: () => ({ add() {}, end() {} }),
  });
  return { asked, result };
}

const outcomesIn = (result: Awaited<ReturnType<typeof verify>>['result']) =>
  'findings' in result && result.findings.map(({ outcome }) => outcome);

describe('what is known of pages is not lost', () => {
  it('nothing is asked or written if content/verified.json is there and cannot be read', async () => {
    for (const damaged of ['[{]', '[{"url": 1}]', Buffer.from([0x5b, 0xff, 0x5d])]) {
      const root = project({ flood: withEvidence(pages(1)) });
      writeFileSync(join(root, VERIFIED), damaged);
      const { asked, result } = await verify(root, '2026-01-01');
      assert.match('message' in result ? result.message : '', /^content\/verified\.json cannot be read: /u);
      assert.deepEqual(asked, []);
      assert.equal(read(root, VERIFIED), damaged.toString());
    }
  });

  it('the rows of an article stay while the article or its lock cannot be read from the disk', async () => {
    const root = project({ flood: withEvidence(pages(1)), hail: withEvidence(pages(3).slice(1)) });
    mkdirSync(join(root, 'content/locks'));
    await verify(root, '2026-01-01');
    const before = read(root, VERIFIED);
    for (const path of ['content/articles/flood.md', 'content/locks/flood.json']) {
      writeFileSync(join(root, path), Buffer.from([0xff]));
      const { asked } = await verify(root, '2026-01-02');
      assert.deepEqual(asked, ['/1', '/2']);
      assert.equal(read(root, VERIFIED), before);
      writeFileSync(join(root, 'content/articles/flood.md'), withEvidence(pages(1)));
    }
  });
  it('content/verified.json and content/published.json may be longer than an article', async () => {
    const root = project({ flood: withEvidence(pages(1)) });
    await verify(root, '2026-01-01');
    const long = ' '.repeat(2_000_001);
    writeFileSync(join(root, VERIFIED), `${read(root, VERIFIED)}${long}`);
    writeFileSync(join(root, 'content/published.json'), `{"articles":[],"outlets":[],"speakers":[]}${long}`);
    const { asked, result } = await verify(root, '2026-01-02');
    assert.deepEqual([asked, 'problems' in result && result.problems], [['/0'], []]);
    writeFileSync(join(root, 'content/articles/flood.md'), long);
    const tooLong = await readContent(root);
    assert.deepEqual(
      tooLong.problems.map(({ file, message }) => [file, /at most 2000000 are allowed/u.test(message)]),
      [['content/articles/flood.md', true]],
    );
  });
});

describe('a host that fails', () => {
  const unreadable = { status: 200, type: 'application/pdf', bytes: Buffer.from('%PDF-1.7 damaged') };

  it('is asked for all pages if it answers, though the pages cannot be read or are too long', async () => {
    const root = project({ flood: withEvidence(pages(8)) });
    const { result } = await verify(root, '2026-01-01', 500, {
      '/0': unreadable,
      '/1': unreadable,
      '/2': unreadable,
      '/3': new Unreachable('too-large', 'it has more than 20 MB'),
      '/4': new Unreachable('redirects', 'its redirects go in a circle'),
      '/5': new Unreachable('url', 'it leads to a private network'),
    });
    assert.deepEqual(outcomesIn(result), [...Array(6).fill('unreachable'), 'stands', 'stands']);
  });

  it('is not asked any more after three failures in a row, and the reason is true', async () => {
    const root = project({ flood: withEvidence(pages(5)) });
    const { asked, result } = await verify(root, '2026-01-01', 500, {
      '/0': new Unreachable('timeout', 'no answer within 20 s'),
      '/1': { status: 503 },
      '/2': NO_ANSWER,
    });
    assert.deepEqual(asked, ['/0', '/1', '/2']);
    assert.deepEqual('findings' in result && result.findings.map(({ why }) => why).slice(2), [
      'no answer',
      ...Array(2).fill('not asked for, because its host failed three times in a row'),
    ]);
  });
});

describe('--limit asks first for the pages that were asked for longest ago', () => {
  it('also if their outcome stays, so that a few runs reach every page', async () => {
    const root = project({ flood: withEvidence(pages(5)) });
    await verify(root, '2026-01-01');
    const inTurn = [];
    for (const day of ['2026-01-02', '2026-01-03', '2026-01-04'])
      inTurn.push((await verify(root, day, 2)).asked);
    assert.deepEqual(inTurn, [
      ['/0', '/1'],
      ['/2', '/3'],
      ['/4', '/0'],
    ]);
    const { asked, result } = await verify(root, '2026-01-05');
    assert.deepEqual([asked.length, 'isWritten' in result && result.isWritten], [5, false]);
  });

  it('also if no answer came and what was found before stays', async () => {
    const root = project({ flood: withEvidence(pages(4)) });
    await verify(root, '2026-01-01', 500, { '/0': { status: 404 }, '/1': { status: 404 } });
    const silent = { '/0': NO_ANSWER, '/1': NO_ANSWER };
    const inTurn = [];
    for (const day of ['2026-01-02', '2026-01-03', '2026-01-04'])
      inTurn.push((await verify(root, day, 2, silent)).asked);
    assert.deepEqual(inTurn, [
      ['/0', '/1'],
      ['/2', '/3'],
      ['/0', '/1'],
    ]);
    const { rows } = readVerified({ file: VERIFIED, text: read(root, VERIFIED) });
    assert.deepEqual(
      rows.slice(0, 2).map(({ outcome, at, asked }) => ({ outcome, at, asked })),
      Array(2).fill({ outcome: 'gone', at: '2026-01-01', asked: '2026-01-04' }),
    );
  });
});
