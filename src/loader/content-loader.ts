import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { codeDigest, digestOf } from '../read/digest.ts';
import { formatProblem, hasErrors, type Problem } from '../read/problems.ts';
import { readContent } from '../read/read-files.ts';
import { type Page, readPage } from '../read/read-page.ts';
import type { RegistryRows } from '../record/build-record.ts';
import type { Kept } from '../record/checked-article.ts';
import { SITE } from '../site.ts';
import { fileOf, forgetArticles, keptArticles } from '../workers/kept-articles.ts';
import { readChanged } from '../workers/read-changed.ts';

/**
 * The one adapter between the content and Astro. An article is read again only when its text, its lock, a registry row it names or
 * the reading code itself changed. In a build any error stops everything, with all problems printed; `npm run dev` prints them and
 * goes on with what can be read.
 */
export function contentLoader(): Loader {
  return {
    name: 'on-the-record',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const folder = keptIn(context.watcher === undefined);
      let known = await loadAll(root, context, folder, keptArticles(join(root, folder)));
      context.watcher?.add(join(root, 'content'));
      let queued: NodeJS.Timeout | undefined;
      let running = Promise.resolve();
      context.watcher?.on('all', (_event, path) => {
        if (relative(join(root, 'content'), path).startsWith(`..${sep}`)) return;
        clearTimeout(queued);
        queued = setTimeout(() => {
          // One after the other: two at once would each delete what the other has put.
          running = running
            .then(async () => {
              known = await loadAll(root, context, folder, known);
            })
            .catch((error: unknown) => context.logger.error(String(error)));
        }, 50);
      });
    },
  };
}

/** Reads all content into the store, of an article only the name of the file that keeps it: Astro copies what it stores, and the pages parse it. */
async function loadAll(
  root: string,
  { store, logger, watcher }: LoaderContext,
  folder: string,
  before: KeptMap,
): Promise<KeptMap> {
  const files = await readContent(root);
  const code = digestOf(await codeDigest(root), SITE);
  const reading = { options: OPTIONS, code, folder: join(root, folder) };
  const { registry, articles, problems } = await readChanged(files, reading, before);
  const readable = new Map([...articles].filter(([, { checked }]) => checked.article));
  const kept = new Set<string>();
  const put = (id: string, data: SiteEntry, digest: string) => {
    kept.add(id);
    if (store.get(id)?.digest !== digest) store.set({ id, data: data as never, digest });
  };
  for (const [slug, { digest }] of readable)
    put(`articles/${slug}`, { kind: 'article', file: `${folder}/${fileOf(slug, digest)}` }, digest);
  for (const { slug, markdown } of files.pages) {
    const { page } = readPage(slug, markdown);
    if (page) put(`pages/${slug}`, { kind: 'page', page }, digestOf(page, code));
  }
  const rows: RegistryRows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
  };
  put('registry', { kind: 'registry', rows }, digestOf(rows, code));
  put('problems', { kind: 'problems', problems }, digestOf(problems));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  const isBuild = watcher === undefined;
  report(problems, logger, isBuild);
  if (isBuild)
    forgetArticles(
      join(root, folder),
      new Set([...readable].map(([slug, { digest }]) => fileOf(slug, digest))),
    );
  return readable;
}

const OPTIONS = { language: SITE.language, strict: process.env['CI'] === 'true' };

/**
 * Where articles are kept as they were read, below the root: by the settings they were read with, so that a build for one address, or a page
 * of `npm run dev`, never loses what it reads from to a build for another.
 */
const keptIn = (isBuild: boolean) => `.astro/cache/articles/${digestOf(SITE, OPTIONS, isBuild).slice(0, 8)}`;

type KeptMap = ReadonlyMap<string, Kept>;

function report(problems: Problem[], logger: LoaderContext['logger'], isBuild: boolean): void {
  for (const problem of problems)
    (problem.severity === 'error' ? console.error : console.warn)(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!hasErrors(problems)) return;
  const summary = `${errors} ${errors === 1 ? 'error' : 'errors'} in the content, listed above`;
  if (isBuild) throw new Error(`${summary}: nothing is published until they are mended.`);
  logger.error(summary);
}

/** One entry of the collection `site`. */
export type SiteEntry =
  /** The file that keeps it, below the root. */
  | { kind: 'article'; file: string }
  | { kind: 'page'; page: Page }
  | { kind: 'registry'; rows: RegistryRows }
  /** What `npm run dev` shows on every page. */
  | { kind: 'problems'; problems: Problem[] };
