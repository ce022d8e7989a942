import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestOf } from '../cache/digest.ts';
import { type CorpusReader, corpusReader } from '../corpus/read-corpus.ts';
import { pathFrom } from '../paths.ts';
import { IS_PREVIEW } from '../preview.ts';
import type { Problem } from '../problems/problem.ts';
import { formatProblem } from '../problems/reporters/text.ts';
import { strictHint } from '../problems/strict-hint.ts';
import type { RegistryRows } from '../record/build-record.ts';
import { today } from '../today.ts';
import { setLiveEntries } from './live-entries.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The one adapter between the content and Astro. It prints all problems. A build stops if there is an error; `npm run dev` continues with
 * what can be read, and shows the last valid version of an article whose frontmatter is broken.
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
 * Calls `reload` with the changed paths below `content/` and `public/`, relative to the root. Paths that change together are in one call, and
 * a call waits for the one before it.
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
    }, 50);
  };
}

/**
 * Reads what changed and puts all content into the store. The entry of an article has only its cache key, because Astro copies all entries
 * and the pages parse them.
 */
async function fill(
  { store, logger, watcher }: LoaderContext,
  corpus: CorpusReader,
  changed: string[],
): Promise<void> {
  const { registry, articles, pages, problems } = await corpus.read(changed);
  const isBuild = watcher === undefined;
  const entries = new Map<string, SiteEntry>();
  const put = (id: string, data: SiteEntry, digest: string, filePath?: string) => {
    entries.set(id, data);
    if (store.get(id)?.digest !== digest)
      store.set({ id, data: data as never, digest, ...(filePath !== undefined && { filePath }) });
  };
  for (const { slug, key: now } of articles) {
    const id = `articles/${slug}`;
    const key = now ?? (isBuild ? null : keyBefore(store.get(id)?.data, corpus));
    if (key !== null) put(id, { kind: 'article', key }, key, `content/${id}.md`);
  }
  for (const page of pages) {
    const id = `pages/${page.slug}`;
    put(id, { kind: 'page', page }, digestOf(page), `content/${id}.md`);
  }
  const rows: RegistryRows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
    statements: Object.fromEntries(registry.statements),
    topics: Object.fromEntries(registry.topics),
  };
  put('registry', { kind: 'registry', rows }, digestOf(rows));
  put('problems', { kind: 'problems', problems }, digestOf(problems));
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
  setLiveEntries(entries);
  report(problems, logger, isBuild);
}

/** The key of the last valid version of an article whose frontmatter is broken. */
function keyBefore(data: Record<string, unknown> | undefined, corpus: CorpusReader): string | null {
  const key = data?.['key'];
  return typeof key === 'string' && corpus.isStored(key) ? key : null;
}

/** Prints the problems, in `npm run dev` only those that the last content did not have. */
function report(problems: Problem[], logger: LoaderContext['logger'], isBuild: boolean): void {
  const lines = problems.map(formatProblem);
  for (const line of lines) if (!printed.has(line)) console.error(line);
  printed = new Set(lines);
  const hint = strictHint(problems, IS_STRICT);
  if (hint !== null) console.error(hint);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return;
  const summary = `${errors} ${errors === 1 ? 'error' : 'errors'} in the content, listed above`;
  if (isBuild)
    throw withoutStack(new AstroError(`${summary}: nothing is published until they are fixed.`, HINT));
  logger.error(summary);
}

let printed: ReadonlySet<string> = new Set();

/** The mistake is in the content, so the stack of the code that found it would not help; Astro would print it. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}

/** A preview is for colleagues: what is not locked yet does not stop it. */
const IS_STRICT = process.env['CI'] === 'true' && !IS_PREVIEW;

const HINT =
  '`npm run check` lists them without building, and `npm run check -- --explain <rule>` says what a rule is for.';
