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

test('a page that names UTF-16 in bytes that can be read one by one is UTF-8', async () => {
  for (const name of ['utf-16', 'UTF-16LE', 'utf16be'])
    writeFileSync(join(folder, `${name}.html`), `<meta charset="${name}"><p>Příliš</p>`);
  const pages = (await readPages(folder)).filter(({ name }) => name.endsWith('.html'));
  assert.deepEqual(
    pages.map(({ text }) => text.trim()),
    ['Příliš', 'Příliš', 'Příliš'],
  );
});
