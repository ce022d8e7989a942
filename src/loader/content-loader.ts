import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article } from '../read/article.ts';
import { articleDigest, codeDigest, digestOf } from '../read/digest.ts';
import { formatProblem, hasErrors, type Problem, sortProblems } from '../read/problems.ts';
import { readArticle } from '../read/read-article.ts';
import { readContent } from '../read/read-files.ts';
import type { Page } from '../read/read-page.ts';
import { readSite } from '../read/read-site.ts';
import type { RegistryRows } from '../record/build-record.ts';
import { checkEchoes, saidIn } from '../record/echoes.ts';
import { SITE } from '../site.ts';

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
      await loadAll(root, context);
      context.watcher?.add(join(root, 'content'));
      let queued: NodeJS.Timeout | undefined;
      let running = Promise.resolve();
      context.watcher?.on('all', (_event, path) => {
        if (relative(join(root, 'content'), path).startsWith(`..${sep}`)) return;
        clearTimeout(queued);
        queued = setTimeout(() => {
          // One after the other: two at once would each delete what the other has put.
          running = running
            .then(() => loadAll(root, context))
            .catch((error: unknown) => context.logger.error(String(error)));
        }, 50);
      });
    },
  };
}

async function loadAll(root: string, { store, logger, watcher }: LoaderContext): Promise<void> {
  const files = await readContent(root);
  const options = { language: SITE.language, strict: process.env['CI'] === 'true' };
  const code = digestOf(await codeDigest(root), SITE);
  const kept = new Set<string>();
  const put = (id: string, data: SiteEntry, digest: string) => {
    kept.add(id);
    store.set({ id, data: data as never, digest });
  };
  const { registry, articles, pages, problems } = readSite(files, options, (one, names) => {
    const id = `articles/${one.slug}`;
    const before = store.get(id);
    const known = before?.data as unknown as Extract<SiteEntry, { kind: 'article' }> | undefined;
    if (known && before?.digest === articleDigest(one, known.article.names, names, options, code)) {
      kept.add(id);
      return known;
    }
    const read = readArticle(one, names, options);
    if (read.article)
      put(
        id,
        { kind: 'article', article: read.article, problems: read.problems },
        articleDigest(one, read.article.names, names, options, code),
      );
    return read;
  });
  for (const page of pages) put(`pages/${page.slug}`, { kind: 'page', page }, digestOf(page, code));
  const rows: RegistryRows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
  };
  put('registry', { kind: 'registry', rows }, digestOf(rows, code));
  const all = sortProblems([...problems, ...checkEchoes(articles.flatMap(saidIn))]);
  put('problems', { kind: 'problems', problems: all }, digestOf(all));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  report(all, logger, watcher === undefined);
}

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
  | { kind: 'article'; article: Article; problems: Problem[] }
  | { kind: 'page'; page: Page }
  | { kind: 'registry'; rows: RegistryRows }
  /** What `npm run dev` shows on every page. */
  | { kind: 'problems'; problems: Problem[] };
