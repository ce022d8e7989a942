import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from './steps.ts';

/** Folders whose files mostly load the same code. Loading it takes longer than most of these tests. */
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

/** Files that take long, wait for a process of their own, or load what no other does: they run beside the others. */
const ALONE =
  /^tests.(?:article.(?:fix-text|join-passages|many|mutations|robust|slips|words-survive)|recompute.command|site.(?:reproducible|one-word)|browser.(?:embedded|hard-article|dev|accessibility)|browser.search.(?:relevance|older-years|recall))\b/u;

/**
 * The test files, with those that share a process as one file that imports them, which is written below `.build/`. Such a file may await nothing
 * while it is loaded, because tests that are registered later may never run, and may have no hook for each test outside `describe`, because it
 * would run for other files. tests/test-files.test.ts finds both.
 */
export function inOneProcess(files: string[]): string[] {
  const groups = Map.groupBy(files, groupOf);
  return [...groups].flatMap(([group, some]) =>
    group === null || some.length === 1 ? some : [writtenTogether(group, some)],
  );
}

/**
 * The name of the files that share a process with a file, or `null` if it has one of its own. Searching takes as long as all else in a browser,
 * so it is a group of its own.
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
