import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listing } from '../../build/listing.ts';
import { codeVersion } from '../../cache/code-version.ts';
import { digestOf } from '../../cache/digest.ts';
import { fileClock } from '../../cache/file-clock.ts';
import { openStore } from '../../cache/store.ts';
import { LOCAL_PAGES } from '../../paths.ts';
import type { Problem } from '../../problems/problem.ts';
import { SITE } from '../../site.ts';
import type { Checked } from './check-content.ts';

/**
 * Opens the result of the last check with these `options`. It is right if no file that a check reads has changed: each has the
 * same size, inode and times. Then no article is read, and no problem is searched for.
 *
 * Contract: `keep` must be called with the result of a check that began after this call. It keeps nothing if a file changed less
 * than two seconds before this call, because a second change could have the same time. A symbolic link in `public/` that leads to
 * a folder has the same effect, because the files of that folder are not looked at. `now` returns the time of the file system, in
 * ms since 1970.
 */
export function lastCheck(
  root: string,
  options: unknown,
  now: () => number = fileClock(join(root, '.astro', 'cache', 'clock')),
): LastCheck {
  const state = stateOf(root, options, now() - TWO_SECONDS);
  const store = openStore(root);
  return {
    result() {
      const [before, counts = '', ...problems] = (state && store.readLines(NAME)) || [];
      if (state === null || before !== state) return null;
      return {
        ...(JSON.parse(counts) as Counts),
        problems: problems.map(line => JSON.parse(line) as Problem),
      };
    },
    keep({ problems, ...counts }) {
      if (state === null) return;
      store.writeLines(NAME, [
        state,
        JSON.stringify(counts),
        ...problems.map(problem => JSON.stringify(problem)),
      ]);
    },
  };
}

const NAME = 'check';
const FOLDERS = ['content', 'public', LOCAL_PAGES];
const FILES = ['src/site.ts'];
const TWO_SECONDS = 2000;

/**
 * Returns a digest of all inputs of a check. `null` if a file may change without a change of the digest, because it changed after
 * the time `newest`.
 */
function stateOf(root: string, options: unknown, newest: number): string | null {
  const states: unknown[] = [];
  const add = (path: string): boolean => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    states.push([path, found?.size, found?.ino, found?.mtimeMs, found?.ctimeMs]);
    return !found || (found.isFile() && Math.max(found.mtimeMs, found.ctimeMs) < newest);
  };
  const paths = FOLDERS.filter(folder => existsSync(join(root, folder))).flatMap(folder => {
    const { files, folders, links } = listing(join(root, folder));
    states.push(folders);
    return [...files, ...links].map(path => `${folder}/${path}`);
  });
  const isLasting = [...FILES, ...paths].map(add).every(is => is);
  return isLasting ? digestOf(CODE, SITE, options, states) : null;
}

const CODE = codeVersion(join(import.meta.dirname, '..', '..', '..'), ['src/cli/check/check-content.ts']);

type Counts = Omit<Checked, 'problems'>;

interface LastCheck {
  /** The result of the last check. `null` if it is not known to be right. */
  result(): Checked | null;
  keep(checked: Checked): void;
}
