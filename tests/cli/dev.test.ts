import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
});
const temporary = mkdtempSync(join(tmpdir(), 'temporary-'));
let server: ChildProcess;
let address = '';
const output: string[] = [];

before(async () => {
  server = spawn(process.execPath, ['src/cli/astro.ts', 'dev', '--port', '4390'], {
    cwd: root,
    // At the root of a host, a URL without the base path would work by accident.
    env: { ...process.env, CI: '', TMPDIR: temporary, BASE_PATH: '/papers/' },
  });
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      output.push(String(chunk));
      const found = output.join('').match(/http:\/\/localhost:\d+\/papers/u);
      if (found) resolve(found[0]);
    });
    server.on('exit', () => reject(new Error(output.join(''))));
  });
});
after(async () => {
  const ended = new Promise(done => server.on('exit', done));
  server.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
  assert.deepEqual(
    readdirSync(temporary).filter(name => name.startsWith('search-')),
    [],
    'the search index is left',
  );
  rmSync(temporary, { recursive: true });
});

test('the article is shown', () => shows('/articles/flood/', 'A made-up article'));

test('the files beside the article are those of a build', async () => {
  const answer = await ask('/articles/flood/citations.bib');
  assert.equal(answer.headers.get('content-type'), 'application/x-bibtex; charset=utf-8');
  assert.match(await answer.text(), /The Herald/u);
});

test('an edited article is shown without a restart', async () => {
  put(root, 'content/articles/flood.md', ARTICLE.replace('A made-up article', 'Another title'));
  await shows('/articles/flood/', 'Another title');
});

test('a speaker’s new name is shown without a restart', async () => {
  put(root, 'content/speakers.yaml', SPEAKERS.replace('Ana Example', 'Ana Otherwise'));
  await shows('/articles/flood/', 'Ana Otherwise');
  await shows('/speakers/', 'Ana Otherwise');
});

test('an outlet’s new name is shown without a restart', async () => {
  put(root, 'content/outlets.yaml', OUTLETS.replace('The Herald', 'The Other Herald'));
  await shows('/articles/flood/', 'The Other Herald');
});

test('an id from the lock is shown without a restart', async () => {
  put(
    root,
    'content/locks/flood.json',
    '[{"id":"kept-from-long-ago","speaker":"ana-example","source":"herald","words":"the water came at night"}]',
  );
  await shows('/articles/flood/', 'id="kept-from-long-ago"');
});

test('a mistake is shown on the page at once, and no longer once it is fixed', async () => {
  put(root, 'content/articles/flood.md', ARTICLE.replace('ana-example@herald', 'ana-exmaple@herald'));
  await shows('/articles/flood/', 'did you mean `ana-example`?');
  put(root, 'content/articles/flood.md', ARTICLE);
  await shows('/articles/flood/', 'A made-up article', 'did you mean');
});

test('a published id that is missing stops a build, but not npm run dev', async () => {
  put(root, 'content/articles/flood.md', ARTICLE.replace('the water came at night', 'nobody had told us'));
  await shows('/articles/flood/', 'was published and is missing');
  await shows('/articles/flood/', 'nobody had told us');
  assert.equal(runIn(root, ['src/cli/check.ts']).status, 1);
});

test('an article whose frontmatter is broken keeps its last valid version, and its problem is listed first', async () => {
  put(
    root,
    'content/articles/gale.md',
    ARTICLE.replace('A made-up', 'Another').replace('herald]', 'herold]'),
  );
  put(
    root,
    'content/articles/flood.md',
    ARTICLE.replace('title: A made-up article', 'title: [A made-up article'),
  );
  await shows('/articles/flood/', 'error frontmatter');
  const html = await (await ask('/articles/flood/')).text();
  assert.match(html, /<h1[^>]*>A made-up article<\/h1>/u);
  const listed = [...html.matchAll(/<li><code>content\/articles\/(\w+)\.md:[\d:]+<\/code> <strong>(\w+)/gu)];
  assert.deepEqual(
    listed.map(([, file, severity]) => [file, severity]),
    [
      ['flood', 'error'],
      ['gale', 'error'],
    ],
  );
  rmSync(`${root}/content/articles/gale.md`);
  put(root, 'content/articles/flood.md', ARTICLE);
  await shows('/articles/flood/', 'A made-up article', 'error frontmatter');
});

test('two requests at once make one search index', async () => {
  const before = output.length;
  const library = async () => (await ask('/pagefind/pagefind.js')).text();
  for (const text of await Promise.all([library(), library(), library()]))
    assert.match(text, /createInstance/u);
  assert.equal(
    output
      .slice(before)
      .join('')
      .match(/search index of/gu)?.length,
    1,
  );
});

test('search finds the current content, including drafts', async () => {
  assert.match(await (await ask('/pagefind/pagefind.js')).text(), /createInstance/u);
  const entry = await (await ask('/pagefind/pagefind-entry.json')).json();
  assert.deepEqual(
    Object.values(entry.languages).map(language => (language as { page_count: number }).page_count),
    [1],
  );
});

/** Each request opens a new connection, because the server may have closed an idle connection. */
const ask = (path: string) => fetch(address + path, { headers: { connection: 'close' } });

async function shows(path: string, text: string, noLonger = '\0'): Promise<void> {
  let html = '';
  for (const began = Date.now(); Date.now() - began < 120_000; ) {
    html = await ask(path).then(
      answer => answer.text(),
      () => '',
    );
    if (html.includes(text) && !html.includes(noLonger)) return;
    await new Promise(done => setTimeout(done, 200));
  }
  assert.fail(`${path} does not show “${text}”:\n${html.slice(0, 2000)}`);
}
