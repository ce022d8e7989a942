import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readContent } from '../../src/content/read-files.ts';
import { Unreachable } from '../../src/evidence/fetch/ask.ts';
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

/** Verifies the evidence. `answers` has the pages that do not stand: a status, or `null` for no answer. */
async function verify(root: string, today: string, limit = 500, answers: Record<string, number | null> = {}) {
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
      const status = answers[path] ?? 200;
      if (answers[path] === null) throw new Unreachable('network', 'no answer');
      return { url, final: url, status, type: 'text/html', bytes: Buffer.from(page([WORDS])) };
    },
    progress: () => ({ add() {}, end() {} }),
  });
  return { asked, result };
}

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
