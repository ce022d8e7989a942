import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { put } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-upgrade-'));
after(() => rmSync(folder, { recursive: true }));
const [theirs, ours] = [join(folder, 'upstream'), join(folder, 'adopter')];

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@valley.example', '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function commit(root: string, files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files))
    if (text === null) rmSync(join(root, path));
    else put(root, path, text);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'changes');
}

function upgrade(branch = 'upstream/main') {
  git(ours, 'fetch', '--quiet', 'upstream');
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/upgrade.ts'), branch], {
    cwd: ours,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@valley.example',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@valley.example',
    },
  });
  return { status, stdout, stderr };
}

const tree = () =>
  Object.fromEntries(
    git(ours, 'ls-files')
      .trim()
      .split('\n')
      .map(path => [path, readFileSync(join(ours, path), 'utf8')]),
  );

execFileSync('git', ['init', '--quiet', '--initial-branch=main', theirs]);
commit(theirs, {
  'src/site.ts': "name: 'On the Record'\n",
  'src/code.ts': 'one\n',
  'content/articles/first.md': 'Their first\n',
  'content/outlets.yaml': 'theirs: {}\n',
  'content/pages/about.md': 'About them\n',
  'public/favicon.svg': 'their icon\n',
  'public/moved.js': 'one\n',
});
execFileSync('git', ['clone', '--quiet', '--origin', 'upstream', theirs, ours]);
const OWN = {
  'src/site.ts': "name: 'The Valley Desk'\n",
  'content/articles/flood.md': 'Our own\n',
  'content/outlets.yaml': 'ours: {}\n',
  'content/pages/funding.md': 'Our money\n',
  'content/pages/about.md': 'About us\n',
  'public/favicon.svg': 'our icon\n',
  'src/theme.css': 'ours\n',
};
commit(ours, { ...OWN, 'content/articles/first.md': null });

test('an upgrade brings the code and leaves what is the publisher’s, changed, deleted or new on the other side', () => {
  commit(theirs, {
    'src/site.ts': "name: 'On the Record'\nicon: null\n",
    'src/code.ts': 'two\n',
    'content/articles/first.md': 'Their first, corrected\n',
    'content/articles/second.md': 'Their second\n',
    'content/outlets.yaml': 'theirs: {}\nmore: {}\n',
    'content/pages/about.md': null,
    'public/favicon.svg': 'their new icon\n',
    'src/theme.css': 'theirs\n',
    'public/second.png': 'their image\n',
    'public/moved.js': 'two\n',
  });
  const { status, stdout, stderr } = upgrade();
  assert.equal(status, 0, stderr);
  assert.match(
    stdout,
    /upstream\/main is merged; content, public, src\/site\.ts, src\/theme\.css are as they were/u,
  );
  assert.deepEqual(tree(), { ...OWN, 'src/code.ts': 'two\n', 'public/moved.js': 'two\n' });
  assert.equal(git(ours, 'status', '--porcelain'), '');
  assert.match(upgrade().stdout, /is here already/u);
});

test('changes that are not committed stop it', () => {
  commit(theirs, { 'src/code.ts': 'three\n' });
  put(ours, 'src/site.ts', 'unsaved\n');
  assert.match(upgrade().stderr, /commit them first/u);
  git(ours, 'checkout', '--', '.');
});

test('code that both sides changed is left to decide, and nothing else', () => {
  commit(ours, { 'src/code.ts': 'our own\n' });
  commit(theirs, { 'content/articles/first.md': 'Their first, corrected again\n' });
  const { status, stderr } = upgrade();
  assert.equal(status, 1);
  assert.match(stderr, /^src\/code\.ts\nYou and the new version changed/u);
  assert.equal(git(ours, 'status', '--porcelain'), 'UU src/code.ts\n');
  git(ours, 'merge', '--abort');
});

test('a file that git does not know and the new version has is told, and stays', () => {
  commit(theirs, { 'src/new.ts': 'theirs\n' });
  put(ours, 'src/new.ts', 'ours\n');
  const before = tree();
  const { status, stderr } = upgrade();
  assert.deepEqual([status, tree()], [1, before]);
  assert.match(stderr, /^Nothing was merged\. git says:\n[\s\S]*src\/new\.ts/u);
  assert.equal(readFileSync(join(ours, 'src/new.ts'), 'utf8'), 'ours\n');
  rmSync(join(ours, 'src/new.ts'));
});

test('a branch that is not here, or none, is told', () => {
  assert.match(upgrade('upstream/mian').stderr, /There is no upstream\/mian here.*git remote add upstream/u);
  assert.equal(upgrade('--no-such-option').status, 2);
});
