import assert from 'node:assert/strict';
import { appendFileSync, globSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cachedCard, keepCards } from '../../src/share/cached-card.ts';
import { siteCardWords } from '../../src/share/card-words.ts';
import { SITE } from '../../src/site.ts';
import { projectWith } from '../cli/project.ts';

const root = projectWith({});
after(() => rmSync(root, { recursive: true }));
const cards = () => globSync('.astro/cache/store/objects/*/*', { cwd: root }).map(path => join(root, path));

test('a card is drawn once for its words, drawn again if it is damaged, and removed if no page has it', async () => {
  const words = siteCardWords();
  const drawn = await cachedCard(root, words);
  const [file = '', ...others] = cards();
  assert.deepEqual(others, []);
  assert.ok(readFileSync(file).includes(Buffer.from(drawn)));
  assert.deepEqual(await cachedCard(root, words), drawn);

  appendFileSync(file, 'damage');
  assert.deepEqual(await cachedCard(root, words), drawn);

  await cachedCard(root, { ...words, title: 'Another' });
  assert.equal(cards().length, 2);
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const path of cards()) utimesSync(path, longAgo, longAgo);
  keepCards(root, [words]);
  assert.deepEqual(cards(), [file]);
});

test('a card with the host in place of a name is drawn again for another host', async t => {
  const words = { ...siteCardWords(), name: '谷の机', title: null };
  const drawn = await cachedCard(root, words);
  const site: { address: string } = SITE;
  const { address } = site;
  t.after(() => {
    site.address = address;
  });
  site.address = 'https://valley.example';
  assert.notDeepEqual(await cachedCard(root, words), drawn);
});
