import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { siteCardWords } from '../../src/share/card-words.ts';
import { forgetOtherCards, keptCard } from '../../src/share/kept-card.ts';
import { projectWith } from '../cli/project.ts';

const before = process.cwd();
const root = projectWith({});
process.chdir(root);
after(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});
const folder = join(root, '.astro/cache/share-cards');

test('a card is drawn once for its words, kept whole, and forgotten with its page', async () => {
  const words = siteCardWords();
  const drawn = await keptCard(words);
  const [file = '', ...others] = readdirSync(folder);
  assert.match(file, /^[0-9a-f]{64}\.png$/u);
  assert.deepEqual(others, []);
  assert.equal(statSync(join(folder, file)).size, drawn.length);

  writeFileSync(join(folder, file), 'kept');
  assert.equal(Buffer.from(await keptCard(words)).toString(), 'kept');

  await keptCard({ ...words, title: 'Another' });
  assert.equal(readdirSync(folder).length, 2);
  await forgetOtherCards([words]);
  assert.deepEqual(readdirSync(folder), [file]);
});
