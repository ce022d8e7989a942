import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readPublishedIds } from '../../content/published.ts';
import { readLock } from '../../content/read-lock.ts';

/**
 * Returns the ids of quotations that were public, by article, or a message if they cannot be read. `against` is one of these:
 * - The path of a `quotations.json` of the site. If this file lists `years`, their files must be in `quotations/` next to it.
 * - A git ref, such as `main`. Its locks and its `content/published.json` are read.
 */
export function readPublicIds(root: string, against: string): PublicIds | { message: string } {
  if (statSync(against, { throwIfNoEntry: false })?.isFile()) return fromJson(against);
  if (/\.json$/u.test(against)) return { message: `There is no file “${against}”.` };
  return fromGit(root, against);
}

function fromJson(path: string): PublicIds | { message: string } {
  const ids: PublicIds = new Map();
  try {
    const { quotations, years } = JSON.parse(readFileSync(path, 'utf8')) as Published;
    const files = years?.map(({ url }) => join(dirname(path), 'quotations', basename(new URL(url).pathname)));
    const all =
      quotations ??
      files?.flatMap(file => (JSON.parse(readFileSync(file, 'utf8')) as Published).quotations ?? []);
    if (!all)
      return {
        message: `“${path}” is no quotations.json of this site: it has neither \`quotations\` nor \`years\`.`,
      };
    for (const { id, article } of all) add(ids, article.slug, id);
    return ids;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { message: `“${path}” is no quotations.json of this site: ${why}` };
  }
}

function fromGit(root: string, ref: string): PublicIds | { message: string } {
  const git = (args: string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  let commit: string;
  try {
    commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
  } catch {
    return {
      message: `“${ref}” is neither a file nor a commit, branch or tag of a git repository in ${root}.`,
    };
  }
  const ids: PublicIds = new Map();
  const paths = git([
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    commit,
    '--',
    'content/locks/',
    'content/published.json',
  ])
    .split('\0')
    .filter(path => path.endsWith('.json'));
  if (paths.length === 0) return { message: `“${ref}” has no locks in content/locks of ${root}.` };
  for (const path of paths) {
    const file = { file: path, text: git(['show', `${commit}:./${path}`]) };
    const slug = basename(path, '.json');
    if (path === 'content/published.json')
      for (const article of readPublishedIds(file).names.articles) add(ids, article.slug);
    else {
      const { rows, isRead } = readLock(file);
      if (!isRead) return { message: `${path} of “${ref}” cannot be read: choose another commit.` };
      for (const { id } of rows) add(ids, slug, id);
    }
  }
  return ids;
}

function add(ids: PublicIds, slug: string, id?: string): void {
  const known = ids.get(slug) ?? new Set();
  if (id !== undefined) known.add(id);
  ids.set(slug, known);
}

interface Published {
  quotations?: { id: string; article: { slug: string } }[];
  years?: { url: string }[];
}

/**
 * The ids of quotations, by the slug of their article. An article of `content/published.json` without a lock has an empty set.
 */
export type PublicIds = Map<string, Set<string>>;
