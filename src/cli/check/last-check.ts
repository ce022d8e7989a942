import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listing } from '../../build/listing.ts';
import { codeVersion } from '../../cache/code-version.ts';
import { digestOf, digestOfBytes } from '../../cache/digest.ts';
import { fileClock, TIME_PRECISION } from '../../cache/file-clock.ts';
import { openStore } from '../../cache/store.ts';
import { LOCAL_PAGES } from '../../paths.ts';
import type { Problem } from '../../problems/problem.ts';
import { SITE } from '../../site.ts';
import type { Checked } from './checked.ts';

/**
 * Opens the result of the last check with these `options`. It is right if no file that a check reads has changed: each has the
 * same size, inode and times. Then no article is read, and no problem is searched for.
 *
 * Contract: `keep` must be called with the result of a check that began after this call. It keeps nothing if a file has changed
 * meanwhile, or if a later change could have the same time as the last one, because that was less than two seconds ago. It also
 * keeps nothing if a symbolic link in `public/` leads to a folder, because the files of that folder are not looked at. `now`
 * returns the time of the file system, in ms since 1970.
 */
export function lastCheck(
  root: string,
  options: unknown,
  now: () => number = fileClock(join(root, '.astro', 'cache', 'clock')),
): LastCheck {
  const began = now();
  const state = stateOf(root, options);
  const recent = state.files.filter(({ changed }) => changed >= began - TIME_PRECISION);
  const content = contentOf(root, recent);
  const store = openStore(root);
  return {
    result() {
      const [before, counts = '', ...problems] = store.readLines(NAME) ?? [];
      if (before !== state.digest) return null;
      return {
        ...(JSON.parse(counts) as Counts),
        problems: problems.map(line => JSON.parse(line) as Problem),
      };
    },
    keep({ problems, ...counts }) {
      const ended = now();
      const isSafe = state.files.every(({ changed }) => changed < ended - TIME_PRECISION);
      if (!state.isComplete || !isSafe || stateOf(root, options).digest !== state.digest) return;
      // A recent file may have changed twice at the same time, and the check may have read what it was between.
      if (contentOf(root, recent) !== content) return;
      store.writeLines(NAME, [
        state.digest,
        JSON.stringify(counts),
        ...problems.map(problem => JSON.stringify(problem)),
      ]);
    },
  };
}

const NAME = 'check';
const FOLDERS = ['content', 'public', LOCAL_PAGES];
const FILES = ['src/site.ts'];

function stateOf(root: string, options: unknown): State {
  const files: StatedFile[] = [];
  const states: unknown[] = [];
  let isComplete = true;
  const add = (path: string): void => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    states.push([path, found?.size, found?.ino, found?.mtimeMs, found?.ctimeMs]);
    if (found?.isFile()) files.push({ path, changed: Math.max(found.mtimeMs, found.ctimeMs) });
    else if (found) isComplete = false;
  };
  for (const file of FILES) add(file);
  for (const folder of FOLDERS.filter(name => existsSync(join(root, name)))) {
    const found = listing(join(root, folder));
    states.push(found.folders);
    for (const path of [...found.files, ...found.links]) add(`${folder}/${path}`);
  }
  return { files, isComplete, digest: digestOf(CODE, SITE, options, states) };
}

const contentOf = (root: string, files: StatedFile[]): string =>
  digestOf(files.map(({ path }) => digestOfBytes(readFileSync(join(root, path)))));

const CODE = codeVersion(join(import.meta.dirname, '..', '..', '..'), ['src/cli/check/check-content.ts']);

interface State {
  /** Changes with each file that a check reads. */
  digest: string;
  files: StatedFile[];
  /** `false` if a symbolic link leads to a folder. */
  isComplete: boolean;
}

interface StatedFile {
  path: string;
  /** The modification time or the ctime, whichever is later, in ms since 1970. */
  changed: number;
}

type Counts = Omit<Checked, 'problems'>;

interface LastCheck {
  /** The result of the last check. `null` if it is not known to be right. */
  result(): Checked | null;
  keep(checked: Checked): void;
}
