import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isWhole } from '../effort.ts';
import { SHOWN } from '../readme-blocks.ts';
import { distFiles } from '../site/dist-files.ts';
import { textsIn } from '../ui/texts-in.ts';
import { projectWith, put, runIn } from './project.ts';

const root = projectWith({});
after(() => rmSync(root, { recursive: true }));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const run = (command: string[], settings = {}) => {
  const { status, stdout, stderr } = runIn(root, command, settings);
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

test('the three steps of the README make a new site in German, with nothing of this one in it', () => {
  cpSync('content', join(root, 'content'), { recursive: true });

  const settings = read('src/site.ts');
  const ours = settings
    .replaceAll('On the Record', 'The Valley Desk')
    .replace("language: 'en'", "language: 'de'")
    .replace('articleLanguage: null', "articleLanguage: 'en'")
    .replace('security: null', "security: { contact: 'mailto:desk@valley.example', expires: '2030-01-31' }")
    .replace(/licence: \{.*\}/u, 'licence: null')
    .replace("'about'],", "{ text: 'Our money', to: '/funding/' }],");
  put(root, 'src/site.ts', ours);

  for (const path of ['articles', 'locks', 'published.json', 'statements.yaml'])
    rmSync(join(root, 'content', path), { recursive: true });
  put(root, 'content/outlets.yaml', SHOWN.outlets);
  put(root, 'content/speakers.yaml', SHOWN.speakers);
  for (const page of ['about', 'method'])
    put(root, `content/pages/${page}.md`, '---\ntitle: Ours\ndescription: Our own.\n---\nOur own.\n');
  put(root, 'content/pages/funding.md', '---\ntitle: Our money\ndescription: Ours.\n---\nOurs.\n');
  assert.match(run(['src/cli/check.ts']), /^0 quotations in 0 articles: 0 errors/u);

  run(['src/cli/new.ts', 'Flood warnings came late']);
  const path = 'content/articles/flood-warnings-came-late.md';
  assert.ok(existsSync(join(root, path)));
  put(root, path, SHOWN.article);
  run(['src/cli/lock.ts']);
  assert.match(
    run(['src/cli/build.ts'], { CI: 'true', SITE_URL: 'https://valley.example' }),
    /Pages are in de\. Articles without lang are in en\./u,
  );

  const files = distFiles(root);
  assert.ok(files.has('articles/flood-warnings-came-late/index.html'));
  for (const [file, text] of files) {
    assert.doesNotMatch(text, /On the Record|Pyongyang|localhost|CC BY|creativecommons/u, file);
    if (!file.endsWith('.html')) continue;
    assert.match(text, /The Valley Desk/u, file);
    assert.match(text, /<a href="\/funding\/"[^>]*>Our money<\/a>/u, file);
    assert.match(text, /Alle Rechte an unseren Texten vorbehalten/u, file);
  }
  assert.equal(
    files.get('.well-known/security.txt'),
    'Contact: mailto:desk@valley.example\nExpires: 2030-01-31T00:00:00Z\nCanonical: https://valley.example/.well-known/security.txt\n',
  );
  assert.match(files.get('funding/index.html') ?? '', /<h1>Our money<\/h1>/u);
  assert.match(files.get('feed.xml') ?? '', /<copyright>Alle Rechte an unseren Texten vorbehalten/u);
  assert.equal(JSON.parse(read('dist/quotations.json')).licence.url, null);
  const [first] = JSON.parse(read('dist/quotations.json')).quotations;
  assert.equal(
    first.url,
    'https://valley.example/articles/flood-warnings-came-late/#ana-ruiz-water-came-at-night',
  );
  assert.equal(first.verification.status, 'matched');
});

test('no sentence of the English pages is left in it, and each text names its language', () => {
  const german = new Set(textsIn('de'));
  const content = [...distFiles(root, 'content').values(), read('src/site.ts')].join(' ');
  const english = textsIn('en')
    .filter(text => !german.has(text))
    .map(text => Buffer.from(text).toString('latin1'))
    .filter(text => !content.includes(text));
  assert.ok(english.length > 200);
  const files = [...distFiles(root)].filter(([file]) => !IN_ENGLISH.test(file));
  assert.deepEqual(
    files.flatMap(([file, text]) => english.filter(one => text.includes(one)).map(one => [file, one])),
    [],
  );

  const page = read('dist/articles/flood-warnings-came-late/index.html');
  assert.match(page, /<html lang="de">/u);
  assert.match(page, /<article [^>]*lang="en"/u);
  assert.match(page, /<button [^>]*aria-label="Quelle 1: [^"]*" lang="de">/u);
  assert.match(page, /<summary><b>Wer hier spricht<\/b>/u);
  // On the page of the record, a quotation has the quotation marks of the page’s language, German. On the page of a speaker, it
  // is in a sentence of the article, so it has the quotation marks of English.
  const words = (mark: string) => new RegExp(`<span class="words"[^>]* lang="en" dir="ltr">${mark}`, 'u');
  assert.match(read('dist/articles/flood-warnings-came-late/record/index.html'), words('„'));
  assert.match(read('dist/speakers/ana-ruiz/index.html'), words('“'));
  assert.match(read('dist/feed.xml'), /<language>en<\/language>/u);
});

/** The files that have English text on every site: data, programs and the search engine. */
const IN_ENGLISH = /^(?:recompute\.mjs|quotations\.schema\.json|pagefind\/.*)$/u;
/** `npm test` skips this test, because it needs one more build. */
test('a preview shows drafts, in a folder of its own, and no search engine may list it', {
  skip: !isWhole,
}, () => {
  put(root, 'content/articles/draft.md', SHOWN.article.replace('published:', 'draft: true\npublished:'));
  const dist = distFiles(root);
  const locks = readdirSync(join(root, 'content/locks'));
  run(['src/cli/build.ts', '--drafts'], {
    CI: 'true',
    SITE_URL: 'https://valley.example',
    BASE_PATH: '/news/',
  });
  for (const page of ['', 'about/', 'articles/draft/', 'articles/draft/record/']) {
    const html = read(`preview/${page}index.html`);
    assert.match(html, /<meta name="robots" content="noindex">/u, page);
    assert.match(html, /Vorschau mit Entw/u, page);
  }
  assert.equal(read('preview/robots.txt'), 'User-agent: *\nDisallow: /\n');
  assert.match(read('preview/_headers'), /^ {2}X-Robots-Tag: noindex$/mu);
  for (const file of ['sitemap-index.xml', 'page-days.json'])
    assert.ok(!existsSync(join(root, 'preview', file)), file);
  assert.deepEqual(distFiles(root), dist);
  assert.deepEqual(readdirSync(join(root, 'content/locks')), locks, 'drafts have no locks');
});
