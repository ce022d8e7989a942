import { type Dirent, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathFrom } from '../paths.ts';
import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { ArticleFiles, ContentFiles, FoundText, TextFile } from './content-files.ts';
import { fileKind, PAGES } from './content-paths.ts';

/** The greatest size, in bytes, of a file that is not in `GROWING`. A larger file would delay the build by minutes. */
const MOST_BYTES = 2_000_000;

/**
 * Reads the content of a project as text. No other module of src/content reads the disk. Paths are relative to `root`. A file of
 * `content/` that is missing, misplaced, too long or unreadable gives a problem. Other errors of the system are thrown.
 *
 * Contract: `known` keeps, by path, each file that was read from `content/`, or the reason why it could not be read. A path in
 * `known` is not read again. Before the next call, the caller must remove the paths of changed files from `known`.
 */
export async function readContent(
  root: string,
  known: Map<string, FoundText> = new Map(),
): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const read = (path: string): TextFile | null => {
    const found = known.get(path) ?? textAt(root, path);
    known.set(path, found);
    if ('text' in found) return found;
    problems.push(fileProblem(path, found.message));
    return null;
  };
  const paths = await pathsBelow(root, 'content');
  const publicFiles = (await pathsBelow(root, 'public')).map(path => path.slice('public/'.length));
  const found = {
    article: new Map<string, string>(),
    page: new Map(),
    lock: new Map<string, string>(),
    capture: new Map<string, string>(),
    kept: new Map(),
  };
  for (const path of paths) {
    const kind = fileKind(path.slice('content/'.length));
    if (kind.kind === 'misplaced') problems.push(fileProblem(path, kind.message));
    else if ('slug' in kind) found[kind.kind].set(kind.slug, path);
  }
  const outlets = read('content/outlets.yaml');
  const speakers = read('content/speakers.yaml');
  const statements = paths.includes(STATEMENTS) ? read(STATEMENTS) : undefined;
  const topics = paths.includes(TOPICS) ? read(TOPICS) : null;
  const published = paths.includes(PUBLISHED) ? read(PUBLISHED) : null;
  const verified = paths.includes(VERIFIED) ? read(VERIFIED) : null;
  const articles = [...found.article].flatMap(([slug, path]): ArticleFiles[] => {
    const markdown = read(path);
    const lockAt = found.lock.get(slug);
    const lock = lockAt === undefined ? null : read(lockAt);
    // Without its lock file, the quotations of an article would get other ids. So an article is left out if its lock file is
    // unreadable.
    return markdown && (lock || lockAt === undefined) ? [{ slug, markdown, lock }] : [];
  });
  const pages = [...new Set([...PAGES, ...found.page.keys()])].flatMap(slug => {
    const markdown = read(`content/pages/${slug}.md`);
    return markdown ? [{ slug, markdown }] : [];
  });
  const settings = textAt(root, 'src/site.ts');
  for (const [slug, path] of found.page) {
    const same = publicFiles.find(file => file === slug || file === `${slug}/index.html`);
    if (same !== undefined)
      problems.push(
        fileProblem(
          path,
          `would be at \`/${slug}/\`, where public/${same} is: give one of them another name`,
        ),
      );
  }
  const orphans = [...found.lock].filter(([slug]) => !found.article.has(slug));
  const locks = orphans.flatMap(([slug, path]) => {
    const lock = read(path);
    return lock ? [{ slug, lock }] : [];
  });
  const captures = [...found.capture].flatMap(([id, path]) => {
    const file = read(path);
    return file ? [{ id, file }] : [];
  });
  return {
    registry: { outlets, speakers, statements, topics, published },
    articles,
    pages,
    locks,
    captures,
    verified,
    settings: 'text' in settings ? settings : null,
    publicFiles,
    problems,
  };
}

/** The path of the lock file of an article, relative to the project. */
export const lockPath = (slug: string): string => `content/locks/${slug}.json`;
/** The path of the record of a capture, relative to the project. */
export const capturePath = (id: string): string => `content/captures/${id}.json`;
const STATEMENTS = 'content/statements.yaml';
export const PUBLISHED = 'content/published.json';
const TOPICS = 'content/topics.yaml';
export const VERIFIED = 'content/verified.json';
/** Files that commands write. They have rows of all articles, so their size has no limit. */
const GROWING: ReadonlySet<string> = new Set([PUBLISHED, VERIFIED]);

/**
 * Returns the paths of all files below a folder, with `/` on every system. In `content/`, a folder with a name such as `a.md`
 * counts as one file, so that it is reported. The files inside this folder are left out.
 */
async function pathsBelow(root: string, folder: 'content' | 'public'): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    },
  );
  const pathOf = (entry: Dirent) => pathFrom(root, join(entry.parentPath, entry.name));
  const misnamed = entries
    .filter(entry => folder === 'content' && entry.isDirectory() && /\.(?:md|yaml|json)$/u.test(entry.name))
    .map(pathOf);
  const files = entries.filter(entry => !entry.isDirectory()).map(pathOf);
  return [...misnamed, ...files].filter(path => !misnamed.some(one => path.startsWith(`${one}/`))).sort();
}

/** Reads a file. Reading is synchronous, because a promise for each of thousands of files takes several times as long. */
function textAt(root: string, path: string): FoundText {
  try {
    const bytes = readFileSync(join(root, path));
    if (bytes.length > MOST_BYTES && !GROWING.has(path))
      return {
        message: `has ${bytes.length} bytes, and at most ${MOST_BYTES} are allowed: split it into several articles`,
      };
    return { file: path, text: UTF_8.decode(bytes) };
  } catch (error) {
    const message = MESSAGES[codeOf(error) ?? ''];
    if (message === undefined) throw error;
    return { message };
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const MESSAGES: Record<string, string> = {
  ENOENT: 'is missing: write it; the site cannot be built without it',
  EISDIR: 'is a folder: put a file there',
  EACCES: 'cannot be read: give yourself permission to read it',
  ELOOP: 'is a link that leads to itself',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8: save it in that encoding',
};

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : null);

const fileProblem = (file: string, message: string): Problem => ({
  file,
  ...report('file', START, { message }),
});
