import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { toString as textOf } from 'hast-util-to-string';
import { readContent } from '../../src/content/read-files.ts';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import { readSite } from '../read-site.ts';

const root = await mkdtemp(join(tmpdir(), 'content-'));
after(() => rm(root, { recursive: true }));
const options = { language: 'en-GB', strict: false };

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, 'content', path, '..'), { recursive: true });
  await writeFile(join(root, 'content', path), text);
}

it('the only problems of a project without content are its missing files', async () => {
  const { articles, pages, problems } = readSite(await readContent(root), options);
  assert.deepEqual([articles, pages], [[], []]);
  assert.deepEqual(
    problems.map(formatProblem),
    ['outlets.yaml', 'pages/about.md', 'pages/method.md', 'speakers.yaml'].map(
      file => `content/${file}:1:1  error  file  is missing: write it; the site cannot be built without it`,
    ),
  );
});

it('problems of all files are returned together, sorted by file and position', async () => {
  const article = (outlet: string, words: string) =>
    `---\ntitle: One\ndescription: Two\npublished: 2025-04-14\nsources: { g: { outlet: ${outlet} } }\n---\n${words}\n`;
  await write('outlets.yaml', 'gazette: { name: Gazette, kind: newspaper }\n');
  await write('speakers.yaml', 'ana: { name: Ana, kind: persn }\n');
  await write('articles/b.md', article('gazete', '[“Late”][ana@g] <b>'));
  await write('articles/a.md', article('gazette', '[“Rare”][@g].'));
  await write('articles/notes.txt', 'not an article');
  await write('locks/a.json', '[\n  {"id":"gazette-rare","speaker":"","source":"g","words":"Rare"}\n]\n');
  await write('locks/b.json', '[]\n');
  await write('pages/method.md', '---\ntitle: Method\ndescription: Words.\n---\nWords.\n');
  await write('pages/about.md', '---\ntitle: About\ndescription: Words.\n---\nWords.\n');
  const site = readSite(await readContent(root), options);
  assert.deepEqual(
    [
      site.articles.map(({ slug }) => slug),
      site.pages.map(({ tree, ...page }) => ({ ...page, text: textOf(tree) })),
    ],
    [
      ['a', 'b'],
      ['About', 'Method'].map(title => ({
        slug: title.toLowerCase(),
        title,
        description: 'Words.',
        text: 'Words.',
      })),
    ],
  );
  assert.deepEqual(site.problems.map(formatProblem), [
    'content/articles/b.md:5:25  error  unknown-outlet  no outlet `gazete` in outlets.yaml, did you mean `gazette`?',
    'content/articles/b.md:7:17  error  raw-html  `<b>` is HTML, which is not shown: write Markdown, or `\\<` for the sign',
    'content/articles/notes.txt:1:1  error  file  is not read: name it `notes.md`',
    'content/speakers.yaml:1:25  error  registry  `ana.kind` “persn” must be one of person, organisation, group, unnamed, did you mean `person`?',
  ]);
});

it('a file of public/ is there, whatever the name of its folder', async () => {
  await write('../public/data.json/a.txt', 'text');
  await write('../public/b.txt', 'text');
  assert.deepEqual((await readContent(root)).publicFiles, ['b.txt', 'data.json/a.txt']);
});
