import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentLoader } from '../../src/loader/content-loader.ts';
import { ARTICLE, OUTLETS, projectWith, SPEAKERS } from '../cli/project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  'content/locks/flood.json':
    '[{"id":"ana-example-water-came-at-night","speaker":"ana-example","source":"herald","words":"the water came at night"}]\n',
});
after(() => rmSync(root, { recursive: true }));

test('an entry of an article or a page names its file, relative to the project', async () => {
  const entries = new Map<string, Entry>();
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: Entry) => entries.set(entry.id, entry),
    keys: () => entries.keys(),
  };
  const context = { config: { root: pathToFileURL(`${root}/`) }, store };
  await contentLoader().load(context as unknown as LoaderContext);
  assert.deepEqual(
    [...entries.values()].map(({ id, filePath }) => [id, filePath]),
    [
      ['articles/flood', 'content/articles/flood.md'],
      ['pages/about', 'content/pages/about.md'],
      ['pages/method', 'content/pages/method.md'],
      ['registry', undefined],
      ['problems', undefined],
    ],
  );
});

interface Entry {
  id: string;
  filePath?: string;
}
