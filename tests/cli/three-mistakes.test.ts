import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { distFiles } from '../site/dist-files.ts';
import { checkIn } from './check-in.ts';
import { ARTICLE, ASTRO, OUTLETS, projectWith, put, runIn, SPEAKERS, STACK } from './project.ts';

const root = projectWith({
  'content/outlets.yaml': OUTLETS,
  'content/speakers.yaml': SPEAKERS,
  'content/articles/flood.md': ARTICLE,
  'dist/articles/flood/index.html': 'The last good article',
  'dist/pagefind/pagefind.js': 'The last good index',
});
after(() => rmSync(root, { recursive: true }));

const WRONG = ARTICLE.replace('published: 2025-04-14', 'published: 2025-02-30')
  .replace('ana-example@herald', 'ana-exmaple@herald')
  .replace('outlet: herald', 'outlet: hearld');
const FAULTY = `${ARTICLE.replace('ana-example@herald', 'ana-exmaple@herald').replace('outlet: herald', 'outlet: hearld')}
Nobody spoke up, but “this was said by nobody at all”.
`;

test('the lock of an article without mistakes is written once', () => {
  assert.equal(
    runIn(root, ['src/cli/lock.ts']).stdout,
    'content/locks/flood.json\ncontent/published.json\nThese 2 were written: commit what changed.\n',
  );
  assert.equal(runIn(root, ['src/cli/lock.ts']).stdout, 'Every id is locked already.\n');
  assert.equal(
    readFileSync(join(root, 'content/locks/flood.json'), 'utf8'),
    '[\n  {"id":"ana-example-water-came-at-night","speaker":"ana-example","source":"herald","words":"the water came at night"}\n]\n',
  );
  assert.deepEqual(runIn(root, ['src/cli/check.ts'], { CI: 'true' }), {
    status: 0,
    stdout: '1 quotation in 1 article: 0 errors, 0 warnings\n',
    stderr: '',
  });
});

const PROBLEMS = [
  'content/articles/flood.md:7:13  error  unknown-outlet  no outlet `hearld` in outlets.yaml, did you mean `herald`?',
  'content/articles/flood.md:14:43  error  unknown-speaker  no speaker `ana-exmaple` in speakers.yaml (label `ana-exmaple@herald`), did you mean `ana-example`?',
  'content/articles/flood.md:16:22  error  unattributed-quotation  “this was said by nobody at all” has no label: write [“this was said by nobody at all”][speaker@source], or *emphasis* for a title or a term',
];

test('npm run check reports three mistakes at their lines, with exit code 1', () => {
  put(root, 'content/articles/flood.md', FAULTY);
  const { status, stdout } = runIn(root, ['src/cli/check.ts']);
  assert.equal(status, 1);
  assert.deepEqual(
    stdout.split('\n').filter(line => line.includes('  error  ')),
    PROBLEMS,
  );
  assert.ok(stdout.endsWith('1 quotation in 1 article: 3 errors, 0 warnings\n'), stdout);
});

test('the build reports them too, and leaves the last site unchanged', () => {
  const { status, stdout, stderr } = runIn(root, [ASTRO, 'build']);
  assert.equal(status, 1);
  assert.deepEqual(
    stderr.split('\n').filter(line => line.includes('  error  ')),
    PROBLEMS,
  );
  assert.ok(
    stderr.includes('3 errors in the content, listed above: nothing is published until they are fixed.'),
    stderr,
  );
  assert.doesNotMatch(stdout + stderr, STACK);
  assert.deepEqual(
    [...distFiles(root)],
    [
      ['articles/flood/index.html', 'The last good article'],
      ['pagefind/pagefind.js', 'The last good index'],
    ].map(([path = '', text]) => [join(path), text]),
  );
});

test('no lock is written while there are errors', () => {
  const before = readFileSync(join(root, 'content/locks/flood.json'), 'utf8');
  const { status, stderr } = runIn(root, ['src/cli/lock.ts']);
  assert.equal(status, 1);
  assert.ok(stderr.endsWith('No lock was written: fix these first.\n'), stderr);
  assert.equal(readFileSync(join(root, 'content/locks/flood.json'), 'utf8'), before);
});

test('a problem of the frontmatter is reported beside the problems of the text', async () => {
  put(root, 'content/articles/flood.md', WRONG);
  const { status, stdout } = await checkIn(root);
  assert.equal(status, 1);
  assert.match(stdout, /flood\.md:4:12 {2}error {2}frontmatter {2}`published` “2025-02-30” does not exist/u);
});

test('a quotation that is not locked is a warning for editors and an error in CI', async () => {
  put(root, 'content/articles/flood.md', ARTICLE.replace('the water came at night', 'nobody had told us'));
  assert.match((await checkIn(root)).stdout, /:14:15 {2}warning {2}unlocked/u);
  assert.match((await checkIn(root, { isCi: true })).stdout, /:14:15 {2}error {2}unlocked/u);
});
