import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Corpus, readCorpus } from '../../src/corpus/read-corpus.ts';
import { today } from '../../src/today.ts';
import { ARTICLE, OUTLETS, put, SPEAKERS } from '../cli/project.ts';

const CONTENT = {
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/now.md': ARTICLE.replace('seen: 2025-04-14', 'seen: 2025-04-20'),
  'content/articles/later.md': ARTICLE.replace('A made', 'Another made').replace(
    'published: 2025-04-14',
    'published: 2025-04-16',
  ),
  'content/articles/planned.md': ARTICLE.replace('A made', 'A third made').replace(
    'published: 2025-04-14',
    'published: 2025-05-01\ndraft: true',
  ),
};
const root = project();
after(() => rmSync(root, { recursive: true }));

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'future-dates-'));
  for (const [path, text] of Object.entries(CONTENT)) put(folder, path, text);
  return folder;
}

async function readOn(day: string, folder = root, isStrict = false): Promise<Corpus & { fresh: number }> {
  let fresh = 0;
  const progress = () => ({
    add(count: number) {
      fresh += count;
    },
    end() {},
  });
  return { ...(await readCorpus(folder, { isStrict, today: () => day, progress })), fresh };
}
const futureIn = ({ problems }: Corpus) =>
  problems
    .filter(({ rule }) => rule === 'future-date')
    .map(({ file, severity, message }) => `${file} ${severity} ${message.split(' is ')[0]}`);
const SEEN = 'content/articles/now.md warning `seen: 2025-04-20`';
const PUBLISHED = 'content/articles/later.md warning `published: 2025-04-16`';

test('a day in the future is reported until it comes, without reading an article again', async () => {
  const found = [];
  for (const day of ['2025-04-15', '2025-04-16', '2025-04-19', '2025-04-20'])
    found.push(await readOn(day).then(corpus => [corpus.fresh, ...futureIn(corpus)]));
  assert.deepEqual(found, [[3, PUBLISHED, SEEN], [0, SEEN], [0, SEEN], [0]]);
});

test('with the cache of another day, everything is as without a cache', async () => {
  const fresh = project();
  await readOn('2025-04-01');
  const [warm, cold] = [await readOn('2025-04-15'), await readOn('2025-04-15', fresh)];
  const shown = ({ articles, pages, problems }: Corpus) =>
    JSON.parse(JSON.stringify({ articles, pages, problems }));
  assert.deepEqual(shown(warm), shown(cold));
  assert.deepEqual([warm.fresh, cold.fresh], [0, 3]);
  rmSync(fresh, { recursive: true });
});

test('the clock leaves no article out and changes no status; in CI a publication in the future is an error', async () => {
  const [before, then] = [await readOn('2025-04-01'), await readOn('2025-06-01')];
  const keys = ({ articles }: Corpus) => articles.map(({ slug, key }) => [slug, key]);
  assert.deepEqual(keys(before), keys(then));
  assert.deepEqual(futureIn(await readOn('2025-04-15', root, true)), [
    PUBLISHED.replace('warning', 'error'),
    SEEN,
  ]);
});

test('today is a day that no time zone has still to reach', () => {
  const day = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  const [west, now, east] = [day(-12), today(), day(14)];
  assert.ok(west <= now && now <= east, `${west} ${now} ${east}`);
});
