import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from './steps.ts';

/**
 * The test files of each of these folders mostly load the same code. They share a process, because loading takes longer than most
 * tests. `''` stands for the test files directly in `tests/`.
 */
const FOLDERS = [
  'words',
  'ids',
  'problems',
  'content',
  'markdown',
  'article',
  'record',
  'exports',
  'recompute',
  'search',
  'ui',
  'client',
  'share',
  'site',
  'browser',
  '',
];

/**
 * Each of these test files has its own process, because the file takes long, waits for other processes, or loads code that no
 * other test file loads.
 */
const ALONE =
  /^tests.(?:article.(?:fix-text|join-passages|many|mutations|robust|slips|words-survive)|recompute.command|site.(?:reproducible|one-word)|browser.(?:embedded|hard-article|dev|accessibility)|browser.search.(?:relevance|older-years|recall))\b/u;

/**
 * Returns the paths to run. In place of test files that share a process, it returns the path of a file that imports them.
 *
 * tests/test-files.test.ts checks two rules for test files that share a process. They await nothing while they are loaded,
 * because the tests after an `await` might never run. They have no `beforeEach` or `afterEach` outside `describe`, because it
 * would also run for other files.
 */
export function inOneProcess(files: string[]): string[] {
  const groups = Map.groupBy(files, groupOf);
  return [...groups].flatMap(([group, some]) =>
    group === null || some.length === 1 ? some : [writtenTogether(group, some)],
  );
}

/**
 * The name of the process that runs a test file with others, or `null` if the file has its own process. The browser tests of the
 * search have a separate process, because they take as long as all other browser tests.
 */
export function groupOf(file: string): string | null {
  const folder = folderOf(file);
  if (!FOLDERS.includes(folder) || ALONE.test(file)) return null;
  return /^tests.browser.search\b/u.test(file) ? 'browser/search' : folder;
}

function writtenTogether(group: string, files: string[]): string {
  const path = `.build/together/tests/${group}/all.test.mjs`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, files.map(file => `import '${pathToFileURL(resolve(file))}';\n`).join(''));
  return path;
}
