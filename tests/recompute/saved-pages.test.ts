import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPages } from '../../src/recompute/saved-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
after(() => rmSync(folder, { recursive: true }));

test('the byte order mark of a saved page says how it is encoded', async () => {
  const words = 'Příliš žluťoučký kůň';
  const marked = `\uFEFF${words}`;
  writeFileSync(join(folder, 'a.txt'), marked);
  writeFileSync(join(folder, 'b.txt'), marked, 'utf16le');
  writeFileSync(join(folder, 'c.txt'), Buffer.from(marked, 'utf16le').swap16());
  const pages = await readPages(folder);
  assert.deepEqual(
    pages.map(({ name, text }) => [name, text]),
    ['a.txt', 'b.txt', 'c.txt'].map(name => [name, words]),
  );
});
