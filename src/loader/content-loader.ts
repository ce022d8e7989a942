import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestOfObject } from '../cache/digest.ts';
import { type CorpusReader, corpusReader } from '../corpus/read-corpus.ts';
import { oncePerObject } from '../once-per-object.ts';
import { pathFrom } from '../paths.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { today } from '../today.ts';
import { setLiveEntries } from './live-entries.ts';
import { contentError, errorSummary, IS_STRICT, printProblems } from './report-problems.ts';
import { siteEntriesOf } from './site-entries.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The loader of Astro’s content layer. It reads all content and prints all problems. A build stops if there is an error.
 *
 * `npm run dev` continues with the articles that can be read. If the frontmatter of an article is broken, it shows the last valid
 * version of this article.
 */
export function contentLoader(): Loader {
  return {
    name: 'on-the-record',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const corpus = corpusReader(root, { isStrict: IS_STRICT, today });
      const { watcher, logger } = context;
      await fill(context, corpus, []);
      watcher?.add([join(root, 'content'), join(root, 'public')]);
      watcher?.on(
        'all',
        onChange(root, paths => fill(context, corpus, paths), logger),
      );
    },
  };
}

/**
 * Returns a handler of file events. It calls `reload` with changed paths, such as `content/articles/flood.md`. It collects paths
 * until no file has changed for 25 ms. It waits until the previous call of `reload` has ended.
 */
function onChange(
  root: string,
  reload: (paths: string[]) => Promise<void>,
  logger: LoaderContext['logger'],
): (event: string, path: string) => void {
  const changed = new Set<string>();
  let queued: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return (_event, path) => {
    const name = pathFrom(root, path);
    if (!/^(?:content|public)\//u.test(name)) return;
    changed.add(name);
    clearTimeout(queued);
    queued = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      running = running.then(() => reload(paths)).catch((error: unknown) => logger.error(String(error)));
    }, 25);
  };
}

/**
 * Reads the changed files and updates Astro’s store and `liveEntries`. Prints problems that the last call did not print. In a
 * build, throws if there is an error.
 */
async function fill(
  { store, logger, watcher }: LoaderContext,
  corpus: CorpusReader,
  changed: string[],
): Promise<void> {
  const read = await corpus.read(changed);
  const isBuild = watcher === undefined;
  const lines = printProblems(read.problems, printed.lines, isBuild ? formatProblem : knownLine);
  if (!isBuild && !isSameSet(lines, printed.lines)) printed = { lines, version: printed.version + 1 };
  const entries = siteEntriesOf(read, id => (isBuild ? null : keyBefore(store.get(id)?.data, corpus)));
  for (const [id, entry] of entries) {
    const digest = digestOfEntry(entry);
    if (store.get(id)?.digest !== digest)
      store.set({
        id,
        data: storedData(entry),
        digest,
        ...(id.includes('/') && { filePath: `content/${id}.md` }),
      });
  }
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
  setLiveEntries(entries);
  const summary = errorSummary(read.problems);
  if (summary === null) return;
  if (isBuild) throw contentError(summary);
  logger.error(summary);
}

/**
 * The data for Astro’s store: the kind of the entry, and the cache key of an article. Pages need no more, because they read
 * `liveEntries`. Astro writes its whole store after each change, so the data must be small.
 */
const storedData = (entry: SiteEntry): Record<string, unknown> =>
  entry.kind === 'article' ? { ...entry } : { kind: entry.kind };

/** Returns a text that changes with everything that a page shows of an entry. */
function digestOfEntry(entry: SiteEntry): string {
  if (entry.kind === 'article') return entry.key;
  if (entry.kind === 'problems') return String(printed.version);
  return digestOfObject(entry.kind === 'page' ? entry.page : entry.rows);
}

/**
 * The cache key of the last valid version of an article, for an article with broken frontmatter. `null` if this version is not in
 * the cache.
 */
function keyBefore(data: Record<string, unknown> | undefined, corpus: CorpusReader): string | null {
  const key = data?.['key'];
  return typeof key === 'string' && corpus.isStored(key) ? key : null;
}

/** The lines of problems stay in memory for `npm run dev`, because most problems are the same after a change. */
const knownLine = oncePerObject(formatProblem);

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every(line => other.has(line));

/**
 * The problems of the last call of `fill`, as lines. `npm run dev` does not print them again. `version` counts how often they
 * changed: a digest of all problems would take as long as reading an article.
 */
let printed: { lines: ReadonlySet<string>; version: number } = { lines: new Set(), version: 0 };
