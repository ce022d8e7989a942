import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from './steps.ts';

/**
 * Folders whose test files mostly load the same code. Their files share a process, because loading takes longer than most tests.
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
 * Test files with their own process, because they take long, wait for other processes, or load code that no other test file
 * loads.
 */
const ALONE =
  /^tests.(?:article.(?:fix-text|join-passages|many|mutations|robust|slips|words-survive)|recompute.command|site.(?:reproducible|one-word)|browser.(?:embedded|hard-article|dev|accessibility)|browser.search.(?:relevance|older-years|recall))\b/u;

/**
 * Returns the test files to run. Files that share a process are replaced by one file below `.build/`, which imports them. These
 * test files may not await anything while they are loaded, because tests that are registered later may never run. They may not
 * have `beforeEach` or `afterEach` outside `describe`, because such a hook would also run for other files.
 * tests/test-files.test.ts checks both rules.
 */
export function inOneProcess(files: string[]): string[] {
  const groups = Map.groupBy(files, groupOf);
  return [...groups].flatMap(([group, some]) =>
    group === null || some.length === 1 ? some : [writtenTogether(group, some)],
  );
}

/**
 * The name of the group of files that shares a process, or `null` if this file has its own process. The browser tests of the
 * search are a separate group, because they take as long as all other browser tests together.
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
