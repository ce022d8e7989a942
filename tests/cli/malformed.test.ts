import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { folders, PROBLEMS } from '../problems/problem-folders.ts';
import { reportTried } from '../tried.ts';
import { projectWith, put, runIn, STACK } from './project.ts';

/**
 * The folders of tests/fixtures/problems in which the article alone causes an error outside CI. Folders with a registry, a lock
 * or a `public/` are left out, because here all articles share one project.
 */
const CASES = folders().filter(
  folder =>
    ['outlets.yaml', 'speakers.yaml', 'statements.yaml', 'lock.json', 'public'].every(
      file => !existsSync(join(PROBLEMS, folder, file)),
    ) &&
    existsSync(join(PROBLEMS, folder, 'article.md')) &&
    !folder.endsWith('-in-ci') &&
    errorsOf(folder).length > 0,
);
const root = projectWith({
  'content/outlets.yaml': text('outlets.yaml'),
  'content/speakers.yaml': text('speakers.yaml'),
  'dist/index.html': 'The last good site',
});
after(() => rmSync(root, { recursive: true }));
before(() => {
  for (const folder of CASES) put(root, pathOf(folder), text(folder, 'article.md'));
});

test(`${CASES.length} malformed articles: each problem is reported at its position, and a build leaves the site unchanged`, () => {
  for (const [command, output] of [
    ['src/cli/check.ts', 'stdout'],
    ['src/cli/build.ts', 'stderr'],
  ] as const) {
    const ended = runIn(root, [command]);
    assert.equal(ended.status, 1, ended.stderr);
    assert.doesNotMatch(ended.stdout + ended.stderr, STACK);
    const reported = new Set(ended[output].split('\n'));
    const silent = CASES.filter(folder => !errorsOf(folder).every(line => reported.has(line)));
    reportTried(`malformed articles, ${command}`, CASES.length, CASES.length - silent.length);
    assert.deepEqual(silent, []);
  }
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'The last good site');
});

/** The lines that the folder expects for its errors, with the path of its article in this project. */
function errorsOf(folder: string): string[] {
  const lines = text(folder, 'expected.txt').split('\n');
  const errors = lines.filter(line => /^article\.md:\d+:\d+ {2}error {2}/u.test(line));
  return errors.map(line => line.replace(/^article\.md/u, pathOf(folder)));
}

function pathOf(folder: string): string {
  return `content/articles/${folder}.md`;
}

function text(...path: string[]): string {
  const file = join(PROBLEMS, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
