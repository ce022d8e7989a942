import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkIn } from './check-in.ts';
import { ARTICLE, OUTLETS, projectWith, put, runIn, SPEAKERS } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  'content/articles/storm.md': ARTICLE.replace('made-up', 'made up'),
});
after(() => rmSync(root, { recursive: true }));
const ID = 'ana-example-water-came-at-night';
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    stdio: 'ignore',
  });
const LOST = /^.* lost-id .*$/gmu;
const vanished = async (against: string) => (await checkIn(root, { against })).stdout.match(LOST) ?? [];
// A file after `--against` is relative to the current folder, so these tests run in the project.
process.chdir(root);
const written = (slugs: string[]) =>
  JSON.stringify({ version: 1, quotations: slugs.map(slug => ({ id: ID, article: { slug } })) });

test('an id that was public and has no row any more is found, in a git ref and in a quotations.json', async () => {
  assert.equal(runIn(root, ['src/cli/lock.ts']).status, 0);
  git('init', '-q', '-b', 'main');
  git('add', 'content');
  git('commit', '-qm', 'Content');
  put(root, 'live/quotations.json', written(['flood', 'storm']));
  // Here `main` is also the name of a folder, but it must mean the branch.
  put(root, 'main/notes.txt', '');
  assert.deepEqual([await vanished('main'), await vanished('live/quotations.json')], [[], []]);

  put(
    root,
    'content/articles/flood.md',
    ARTICLE.replace(/^She said.*$/mu, 'She spoke.').replace(/^sources:[\s\S]*?---/mu, 'sources: {}\n---'),
  );
  put(root, 'content/locks/flood.json', '[]\n');
  assert.equal((await checkIn(root)).status, 0, 'the content alone does not show it');
  for (const against of ['main', 'HEAD', 'live/quotations.json']) {
    const { status, stdout } =
      against === 'main'
        ? runIn(root, ['src/cli/check.ts', '--against', against])
        : await checkIn(root, { against });
    const [line = '', ...others] = stdout.match(LOST) ?? [];
    assert.ok(
      line.startsWith(
        `content/locks/flood.json:1:1  error  lost-id  \`${ID}\` of \`flood\` is public in ${against} `,
      ),
      line,
    );
    assert.deepEqual([others, status], [[], 1]);
  }
});

test('an article is found under its new name, and is lost without one', async () => {
  rmSync(join(root, 'content/articles/storm.md'));
  rmSync(join(root, 'content/locks/storm.json'));
  rmSync(join(root, 'content/published.json'));
  put(root, 'live/quotations.json', written(['storm']));
  assert.match(
    (await vanished('live/quotations.json')).join(),
    /the article `storm` is public in .* and is missing here/u,
  );
  const renamed = ARTICLE.replace('published:', 'formerly: [storm]\npublished:');
  put(root, 'content/articles/gale.md', renamed);
  assert.deepEqual(await vanished('live/quotations.json'), []);
  // This frontmatter cannot be read, so it may contain the former name.
  put(root, 'content/articles/gale.md', renamed.replace('title:', 'titel:'));
  assert.deepEqual(await vanished('live/quotations.json'), []);
  // The file `gale.txt` is not read, so it may contain the former name too.
  rmSync(join(root, 'content/articles/gale.md'));
  put(root, 'content/articles/gale.txt', renamed);
  assert.deepEqual(await vanished('live/quotations.json'), []);
  rmSync(join(root, 'content/articles/gale.txt'));
  put(root, 'content/articles/gale.md', renamed);
});

test('a large quotations.json names the files of its years', async () => {
  put(
    root,
    'large/quotations.json',
    JSON.stringify({ version: 1, years: [{ url: 'https://a.example/quotations/2025.json' }] }),
  );
  put(root, 'large/quotations/2025.json', written(['hail']));
  assert.match((await vanished('large/quotations.json')).join(), /the article `hail` is public/u);
});

test('a wrong file or ref is told, and nothing is checked', async () => {
  put(root, 'live/other.json', '{}');
  put(root, 'live/broken.json', '{');
  for (const [against, message] of [
    ['live/none.json', /^There is no file “live\/none\.json”\.$/u],
    ['live/other.json', /^“live\/other\.json” is no quotations\.json of this site: it has neither/u],
    ['live/broken.json', /^“live\/broken\.json” is no quotations\.json of this site: /u],
    ['nowhere', /^“nowhere” is neither a file nor a commit, branch or tag/u],
  ] as const) {
    const { status, stdout, stderr } =
      against === 'nowhere'
        ? runIn(root, ['src/cli/check.ts', '--against', against])
        : await checkIn(root, { against });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr.trim(), message);
  }
});
