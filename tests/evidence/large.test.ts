import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { pageReader } from '../../src/evidence/page/page-reader.ts';
import { FILLER } from './made-up.ts';

const reader = pageReader();
after(() => reader.close());
const read = (html: string) => reader.read({ bytes: Buffer.from(html), type: 'text/html', name: null });
const paragraph = `<p class="text"><span>${FILLER}</span></p>\n`;

it('a page of 1 MB is read', async () => {
  const { article } = await read(`<article>${paragraph.repeat(1_000_000 / paragraph.length)}</article>`);
  assert.ok((article?.length ?? 0) > 900_000);
});

it('a page of 20 MB is refused', async () => {
  await assert.rejects(
    read(paragraph.repeat(20_000_000 / paragraph.length)),
    /has 20 MB of HTML, more than an article can have/u,
  );
});

it('a page that takes too much time is given up, and the next one is read', async () => {
  const hasty = pageReader(0.5);
  after(() => hasty.close());
  const deep = { bytes: Buffer.from('<b>'.repeat(300_000)), type: 'text/html', name: null };
  await assert.rejects(hasty.read(deep), /takes more than 0\.5 s to read|takes too much memory to read/u);
  assert.equal((await read('<p>Words.')).whole, 'Words.');
});

it('each of several pages that are asked for at once gets its own words, in one thread', async () => {
  const words = ['One.', 'Two.', 'Three.'];
  const own = pageReader();
  after(() => own.close());
  let threads = 0;
  const count = () => {
    threads += 1;
  };
  process.on('worker', count);
  after(() => process.off('worker', count));
  const pages = [...words, ...words].map(text => ({
    bytes: Buffer.from(`<p>${text}`),
    type: 'text/html',
    name: null,
  }));
  const read = [
    ...(await Promise.all(pages.slice(0, 3).map(own.read))),
    ...(await Promise.all(pages.slice(3).map(own.read))),
  ];
  assert.deepEqual(
    { words: read.map(({ whole }) => whole), threads },
    { words: [...words, ...words], threads: 1 },
  );
});
