import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathFrom } from '../paths.ts';
import { START } from '../problems/place.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { ArticleFiles, ContentFiles, FoundText, TextFile } from './content-files.ts';
import { PAGES, placeOf } from './content-paths.ts';

/** More is no article, and nobody’s quotation list: it would only stop the build for minutes. */
const MOST_BYTES = 2_000_000;

/**
 * The content of a project as text: the only place where reading touches the disk. Paths are relative to `root`. What is missing, cannot be
 * read as text or stands where nothing reads it is a problem, and its own only one. What is in `known`, by its path, is not read from the
 * disk, and what is read is put there; whoever calls again takes out what has changed.
 */
export async function readContent(
  root: string,
  known: Map<string, FoundText> = new Map(),
): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const read = async (path: string): Promise<TextFile | null> => {
    const found = known.get(path) ?? (await textAt(root, path));
    known.set(path, found);
    if ('text' in found) return found;
    problems.push(fault(path, found.fault));
    return null;
  };
  const paths = await pathsBelow(root);
  const found = { article: new Map<string, string>(), page: new Map(), lock: new Map<string, string>() };
  for (const path of paths) {
    const place = placeOf(path.slice('content/'.length));
    if (place.kind === 'fault') problems.push(fault(path, place.message));
    else if ('slug' in place) found[place.kind].set(place.slug, path);
  }
  const [outlets, speakers] = await Promise.all([
    read('content/outlets.yaml'),
    read('content/speakers.yaml'),
  ]);
  const published = paths.includes(PUBLISHED) ? await read(PUBLISHED) : null;
  const articles = await inTurn([...found.article], async ([slug, path]): Promise<ArticleFiles | null> => {
    const markdown = await read(path);
    const lockAt = found.lock.get(slug);
    const lock = lockAt === undefined ? null : await read(lockAt);
    // Without its lock an article would get other ids: better not to read it at all.
    return markdown && (lock || lockAt === undefined) ? { slug, markdown, lock } : null;
  });
  const pages = await inTurn([...PAGES], async slug => {
    const markdown = await read(`content/pages/${slug}.md`);
    return markdown && { slug, markdown };
  });
  const orphans = [...found.lock].filter(([slug]) => !found.article.has(slug));
  const locks = await inTurn(orphans, async ([slug, path]) => {
    const lock = await read(path);
    return lock && { slug, lock };
  });
  return { registry: { outlets, speakers, published }, articles, pages, locks, problems };
}

export const lockPath = (slug: string): string => `content/locks/${slug}.json`;
export const PUBLISHED = 'content/published.json';

/** A few files at a time: an archive of ten thousand would take all that the system lets one process open. */
async function inTurn<T, R>(items: T[], read: (item: T) => Promise<R | null>): Promise<R[]> {
  const done: (R | null)[] = [];
  for (let at = 0; at < items.length; at += 64)
    done.push(...(await Promise.all(items.slice(at, at + 64).map(read))));
  return done.filter(one => one !== null);
}

/** Every file below `content/`, with `/` between folders whatever the system; a folder named like an article counts as one. */
async function pathsBelow(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    },
  );
  const pathOf = (entry: Dirent) => pathFrom(root, join(entry.parentPath, entry.name));
  const misnamed = entries
    .filter(entry => entry.isDirectory() && /\.(?:md|yaml|json)$/u.test(entry.name))
    .map(pathOf);
  const files = entries.filter(entry => !entry.isDirectory()).map(pathOf);
  return [...misnamed, ...files]
    .filter(path => !misnamed.some(folder => path.startsWith(`${folder}/`)))
    .sort();
}

async function textAt(root: string, path: string): Promise<FoundText> {
  try {
    const bytes = await readFile(join(root, path));
    if (bytes.length > MOST_BYTES)
      return {
        fault: `has ${bytes.length} bytes, and at most ${MOST_BYTES} are read: part it into several articles`,
      };
    return { file: path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const told = FAULTS[codeOf(error) ?? ''];
    if (told === undefined) throw error;
    return { fault: told };
  }
}

/** By the error code of Node.js or of the system. */
const FAULTS: Record<string, string> = {
  ENOENT: 'is missing: write it; the site cannot be built without it',
  EISDIR: 'is a folder: a file must stand there',
  EACCES: 'may not be read: give yourself the right to read it',
  ELOOP: 'is a link that leads to itself',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8: save it in that encoding',
};

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : null);

const fault = (file: string, what: string): Problem => ({
  file,
  ...report('file', START, { fault: what }),
});
