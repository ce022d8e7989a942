import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { removedAnchor } from '../../src/removed-anchor.ts';
import { ARTICLE, OUTLETS, projectWith, runIn, SPEAKERS } from './project.ts';

const LOCK = `[
  {"id":"quillfeather-xylophone-was-hidden","speaker":"ana-example","source":"herald","words":"","gone":"privacy"},
  {"id":"example-libretto-was-burnt","speaker":"ana-example","source":"herald","words":"the libretto was burnt","gone":"legal"}
]`;

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': `${SPEAKERS}zelda-quillfeather:
  name: Zelda Quillfeather
  short: Quillfeather
  kind: person
  role: Lamplighter
  description: She keeps the Lamplighter museum.
  sameAs: [https://people.example/quillfeather]
  private: true
`,
  'content/articles/flood.md': ARTICLE.replace(
    'A made-up article',
    'Some made-up article',
  ).concat(`A resident agreed that [“nobody had told us”][zelda-quillfeather@herald], and that [it was late][zelda-quillfeather@herald].

> The water came at night […] and nobody had told us.
>
> — [A resident][zelda-quillfeather@herald]
`),
  'content/locks/flood.json': LOCK,
  'content/articles/unfinished.md': ARTICLE.replace('published:', 'draft: true\npublished:').replace(
    'A made-up article',
    'Quite unfinished',
  ),
  // The home page shows this article first, because it is the newest.
  'content/articles/made-up.md': ARTICLE.replace('published: 2025-04-14', 'lang: ar\npublished: 2025-04-15'),
});
after(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');

function outputs(): [file: string, text: string][] {
  const files = globSync('dist/**/*', { cwd: root }).filter(file => statSync(join(root, file)).isFile());
  return files.map(file => {
    const bytes = readFileSync(join(root, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [file, `${file}\n${(isPacked ? gunzipSync(bytes) : bytes).toString('utf8')}`];
  });
}

test('no output has a draft, removed words or their ids, nor the name, id or role of a private speaker', () => {
  const { status, stdout, stderr } = runIn(root, ['src/cli/build.ts']);
  assert.equal(status, 0, stdout + stderr);
  const all = outputs();
  assert.ok(all.some(([file]) => file.endsWith('.pf_fragment')));
  const having = (text: RegExp) => all.filter(one => text.test(one[1])).map(([file]) => file);
  assert.deepEqual(having(/quillfeather|zelda|lamplighter/iu), []);
  assert.deepEqual(having(/xylophone|libretto|burnt/iu), []);
  assert.deepEqual(having(/unfinished/iu), []);
  assert.ok(having(/nobody had told us/u).length > 4, 'the words of the private speaker stay');
  assert.ok(having(/a person not named here/u).some(file => file.endsWith('.pf_fragment')));
});

test('data has a private speaker without a name, and removed ids as digests', () => {
  const { quotations } = JSON.parse(read('quotations.json')) as {
    quotations: { id: string; speaker: object }[];
  };
  const unnamed = quotations.filter(({ speaker }) => 'private' in speaker);
  assert.deepEqual(
    unnamed.map(({ speaker }) => speaker),
    unnamed.map(() => ({ id: null, name: null, private: true })),
  );
  assert.equal(unnamed.length, 3);
  const html = read('articles/flood/index.html');
  for (const id of ['quillfeather-xylophone-was-hidden', 'example-libretto-was-burnt'])
    assert.ok(html.includes(`id="${removedAnchor(id)}"`), id);
});

test('an article in a right-to-left language has its direction, and the site’s own words in it keep their language', () => {
  const html = read('articles/made-up/index.html');
  const tags = [...html.matchAll(/<([a-z]+)(?: [^>]*)? lang="([a-z]+)"(?: dir="([a-z]+)")?/gu)];
  assert.deepEqual(
    tags.map(([, ...parts]) => parts),
    [
      ['html', 'en', undefined],
      ['article', 'ar', 'rtl'],
      ['p', 'en', 'ltr'],
      ['details', 'en', 'ltr'],
      ['a', 'ar', 'rtl'],
      ['section', 'en', 'ltr'],
      ['button', 'en', 'ltr'],
      ['figure', 'en', 'ltr'],
      ['blockquote', 'ar', 'rtl'],
      ['section', 'en', 'ltr'],
    ],
  );
  assert.match(read('index.html'), /<h2 lang="ar" dir="rtl">/u);
});
