import './polite-errors.ts';
import { spawnSync } from 'node:child_process';
import { visible } from '../problems/reporters/text.ts';
import { helpIfAsked } from './help-if-asked.ts';

/** Files and folders of the publisher. An upgrade does not change them, except `CODE_IN_PUBLIC`. */
const YOURS = ['content', 'public', 'src/site.ts', 'src/theme.css'];
/** Files in `public/` that are code. An upgrade may change or remove them. */
const CODE_IN_PUBLIC = ['public/_headers', 'public/moved.js'];

const USAGE = 'npm run upgrade -- <branch>    such as upstream/main, after `git fetch upstream`';

/**
 * `npm run upgrade`: merges a newer version of the code and keeps the files of the publisher. A plain `git merge` would add the
 * articles of the other repository. It would also stop at a file that one repository has deleted and the other has changed.
 *
 * Exit code 1 if the upgrade stopped or something is left to do by hand. Exit code 2 if the arguments are wrong.
 */
helpIfAsked(USAGE);
const [branch, ...more] = process.argv.slice(2);
if (branch === undefined || more.length > 0 || branch.startsWith('-')) stop(USAGE, 2);
if (git('rev-parse', '--verify', '--quiet', `${branch}^{commit}`) === null)
  stop(
    `There is no ${visible(branch)} here. Name the repository that you began with, once: git remote add upstream <its URL>. Then: git fetch upstream`,
  );
if (git('status', '--porcelain', '--untracked-files=no') !== '')
  stop(
    'There are changes that are not committed: commit them first, so that a failed upgrade loses nothing.',
  );
if (git('merge-base', '--is-ancestor', branch, 'HEAD') !== null) {
  console.log(`All of ${visible(branch)} is here already.`);
  process.exit();
}
if (git('merge-base', branch, 'HEAD') === null)
  stop(
    `This repository has no commit in common with ${visible(branch)}, so nothing can be merged: begin with a clone or a fork, not with a copy of the files.`,
  );

const merging = spawnSync('git', ['merge', '--no-commit', '--no-ff', branch], { encoding: 'utf8' });
if (git('rev-parse', '--verify', '--quiet', 'MERGE_HEAD') === null)
  stop(['Nothing was merged. git says:', ...merging.stderr.trim().split('\n').map(visible)].join('\n'));
for (const path of YOURS) keep(path);
const conflicts = names(git('diff', '--name-only', '-z', '--diff-filter=U'));
if (conflicts.length > 0)
  stop(
    [
      ...conflicts.map(visible),
      'You and the new version changed the same lines of these: decide in each, then git add and git commit. `git merge --abort` undoes the upgrade.',
    ].join('\n'),
  );
if (git('commit', '--no-edit', '--quiet') === null)
  stop('The merge is made but could not be committed: see git status.');
console.log(
  `${visible(branch)} is merged; ${YOURS.join(', ')} are as they were. Now: npm ci, npm run check, npm run build. CHANGELOG.md says under “What you have to do” if more is needed.`,
);

/**
 * Undoes the merge below a path, except `CODE_IN_PUBLIC`: restores changed and removed files, and removes added files. Does not
 * touch files that git does not track.
 */
function keep(path: string): void {
  const before = new Set(names(git('ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', path)));
  const others = CODE_IN_PUBLIC.map(file => `:(exclude)${file}`);
  const changed = names(
    git('diff', '--cached', '--name-only', '--no-renames', '-z', 'HEAD', '--', path, ...others),
  );
  for (const [command, files] of [
    [['rm', '--force', '--quiet'], changed.filter(file => !before.has(file))],
    [['checkout', '--quiet', 'HEAD'], changed.filter(file => before.has(file))],
  ] as const)
    if (files.length > 0 && onFiles(command, files) === null)
      stop(`${path} could not be kept: undo the upgrade with git merge --abort.`);
}

/**
 * Runs a git command on files. Returns its output, or `null` if it fails. Git reads the names from standard input, because they
 * may be too many for a command line.
 */
function onFiles(command: readonly string[], files: string[]): string | null {
  const args = ['--literal-pathspecs', ...command, '--pathspec-from-file=-', '--pathspec-file-nul'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', input: files.join('\0') });
  return status === 0 ? stdout : null;
}

function names(output: string | null): string[] {
  return (output ?? '').split('\0').filter(name => name !== '');
}

function git(...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : null;
}

function stop(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}
