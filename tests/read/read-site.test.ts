import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { formatProblem } from '../../src/read/problems.ts';
import { readContent } from '../../src/read/read-files.ts';
import { readSite } from '../../src/read/read-site.ts';

const root = await mkdtemp(join(tmpdir(), 'content-'));
after(() => rm(root, { recursive: true }));
const options = { language: 'en-GB', strict: false };

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, 'content', path, '..'), { recursive: true });
  await writeFile(join(root, 'content', path), text);
}

it('a project without content is empty and has no problems', async () => {
  assert.deepEqual(readSite(await readContent(root), options), {
    registry: { outlets: new Map(), speakers: new Map(), complete: { outlets: true, speakers: true } },
    articles: [],
    pages: [],
    problems: [],
  });
});

it('all problems of all files come together, by file and place', async () => {
  const article = (outlet: string, words: string) =>
    `---\ntitle: One\ndescription: Two\npublished: 2025-04-14\nsources: { g: { outlet: ${outlet} } }\n---\n${words}\n`;
  await write('outlets.yaml', 'gazette: { name: Gazette, kind: newspaper }\n');
  await write('speakers.yaml', 'ana: { name: Ana, kind: persn }\n');
  await write('articles/b.md', article('gazete', '[“Late”][ana@g] <b>'));
  await write('articles/a.md', article('gazette', '[“Rare”][@g].'));
  await write('articles/notes.txt', 'not an article');
  await write('locks/a.json', '[\n  {"id":"gazette-rare","speaker":"","source":"g","words":"Rare"}\n]\n');
  await write('locks/b.json', '[]\n');
  await write('pages/about.md', '---\ntitle: About\ndescription: Words.\n---\nWords.\n');
  const site = readSite(await readContent(root), options);
  assert.deepEqual(
    [site.articles.map(({ slug }) => slug), site.pages],
    [['a', 'b'], [{ slug: 'about', title: 'About', description: 'Words.', html: '<p>Words.</p>' }]],
  );
  assert.deepEqual(site.problems.map(formatProblem), [
    'content/articles/b.md:5:25  error  unknown-outlet  no outlet `gazete` in outlets.yaml, did you mean `gazette`?',
    'content/articles/b.md:7:17  error  raw-html  `<b>` is HTML, which is not passed on: write Markdown, or `\\<` for the sign',
    'content/speakers.yaml:1:25  error  registry  `ana.kind` “persn” must be one of person, organisation, group, unnamed, did you mean `person`?',
  ]);
});
