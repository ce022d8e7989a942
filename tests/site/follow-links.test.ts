import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { followLinks } from './follow-links.ts';
import { HOST } from './urls-in.ts';

/**
 * A page with the anchor `here`, and a file of most other kinds. Links to `lost` and `elsewhere` have no target, nor has the
 * relative link in `feed.xml`. The one in `feed.json` is in single quotes, which `urlsIn` does not read.
 */
const FILES: Record<string, string> = {
  'index.html': '<p id="here"><a href="#here">a</a><a href="#lost">b</a><a href="/elsewhere">c</a></p>',
  'feed.xml': `<rss><link>${HOST}/site/#lost</link><p>&lt;a href=&quot;#here&quot;&gt;a&lt;/a&gt;</p></rss>`,
  'feed.json': `{"html":"<p><a href='x'>x</a> ${HOST}/site/#lost</p>"}`,
  'all.csv': `url\n${HOST}/site/#here\n${HOST}/site/#lost`,
  'all.bib': `@misc{a, note = {${HOST}/site/\\#lost}}`,
  'all.ris': `TY  - GEN\nN1  - ${HOST}/site/#lost\nER  -\n`,
  'all.jsonld': `{"id":"${HOST}/site/all.jsonld#part","of":"${HOST}/site/all.jsonld#lost"}`,
};

test('a link without a target is found in every kind of file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const { broken } = followLinks(folder, '/site/');
  rmSync(folder, { recursive: true });
  assert.deepEqual(broken.sort(), [
    '/site/ → #lost',
    '/site/ → /elsewhere',
    `/site/all.bib → ${HOST}/site/#lost`,
    `/site/all.csv → ${HOST}/site/#lost`,
    `/site/all.jsonld → ${HOST}/site/all.jsonld#lost`,
    `/site/all.ris → ${HOST}/site/#lost`,
    `/site/feed.json → ${HOST}/site/#lost`,
    '/site/feed.xml → #here',
    `/site/feed.xml → ${HOST}/site/#lost`,
  ]);
});
