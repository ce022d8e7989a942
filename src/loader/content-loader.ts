import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article } from '../read/article.ts';
import { formatProblem, hasErrors, type Problem, sortProblems } from '../read/problems.ts';
import { type ArticleFiles, readArticle } from '../read/read-article.ts';
import { readContent } from '../read/read-files.ts';
import { type Page, readPage } from '../read/read-page.ts';
import { type Registry, readRegistry } from '../read/registry.ts';
import type { RegistryRows } from '../record/build-record.ts';
import { checkEchoes } from '../record/echoes.ts';
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
      context.watcher?.on('all', (_event, path) => {
        if (relative(join(root, 'content'), path).startsWith(`..${sep}`)) return;
        clearTimeout(queued);
        queued = setTimeout(() => {
          loadAll(root, context).catch((error: unknown) => context.logger.error(String(error)));
        }, 50);
      });
    },
  };
}

async function loadAll(root: string, { store, logger, watcher }: LoaderContext): Promise<void> {
  const files = await readContent(root);
  const { registry, problems: found } = readRegistry(files.registry);
  const code = await codeDigest(root);
  const problems = [...found];
  const articles: Article[] = [];
  const kept = new Set(['registry']);
  const put = (id: string, data: SiteEntry, digest: string) => {
    kept.add(id);
    store.set({ id, data: data as never, digest });
  };
  for (const article of files.articles) {
    const id = `articles/${article.slug}`;
    const before = store.get(id);
    const known = before?.data as unknown as Extract<SiteEntry, { kind: 'article' }> | undefined;
    if (known && before?.digest === articleDigest(article, known.article.names, registry, code)) {
      problems.push(...known.problems);
      articles.push(known.article);
      kept.add(id);
      continue;
    }
    const read = readArticle(article, registry, { language: SITE.language, strict: isStrict() });
    problems.push(...read.problems);
    if (!read.article) continue;
    articles.push(read.article);
    const digest = articleDigest(article, read.article.names, registry, code);
    put(id, { kind: 'article', article: read.article, problems: read.problems }, digest);
  }
  for (const { slug, markdown } of files.pages) {
    const { page, problems: faults } = readPage(slug, markdown);
    problems.push(...faults);
    if (page) put(`pages/${slug}`, { kind: 'page', page }, digestOf(markdown.text, code));
  }
  const rows: RegistryRows = {
    outlets: Object.fromEntries(registry.outlets),
    speakers: Object.fromEntries(registry.speakers),
  };
  put('registry', { kind: 'registry', rows }, digestOf(rows, code));
  problems.push(...checkEchoes(articles));
  put('problems', { kind: 'problems', problems: sortProblems(problems) }, digestOf(problems));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  report(problems, logger, watcher === undefined);
}

function report(problems: Problem[], logger: LoaderContext['logger'], isBuild: boolean): void {
  const sorted = sortProblems(problems);
  for (const problem of sorted)
    (problem.severity === 'error' ? console.error : console.warn)(formatProblem(problem));
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  if (!hasErrors(sorted)) return;
  const summary = `${errors} ${errors === 1 ? 'error' : 'errors'} in the content, listed above`;
  if (isBuild) throw new Error(`${summary}: nothing is published until they are mended.`);
  logger.error(summary);
}

const isStrict = () => process.env['CI'] === 'true';

/** Changes whenever the article would read differently. */
function articleDigest(
  files: ArticleFiles,
  names: Article['names'],
  registry: Registry,
  code: string,
): string {
  return digestOf(
    files.markdown.text,
    files.lock?.text ?? '',
    names.outlets.map(id => [id, registry.outlets.get(id)]),
    names.speakers.map(id => [id, registry.speakers.get(id)]),
    [SITE.language, SITE.base, isStrict()],
    code,
  );
}

const digestOf = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A digest of the code that reads articles, so that a changed rule is never hidden by a warm cache. */
async function codeDigest(root: string): Promise<string> {
  const folders = ['words', 'ids', 'read', 'read/schema'].map(folder => join(root, 'src', folder));
  const listed = await Promise.all(
    folders.map(async folder => (await readdir(folder)).sort().map(name => join(folder, name))),
  );
  const files = [
    ...listed.flat().filter(name => name.endsWith('.ts')),
    join(root, 'src', 'urls.ts'),
    join(root, 'src', 'dates.ts'),
  ];
  return digestOf(await Promise.all(files.map(name => readFile(name, 'utf8'))));
}

/** One entry of the collection `site`. */
export type SiteEntry =
  | { kind: 'article'; article: Article; problems: Problem[] }
  | { kind: 'page'; page: Page }
  | { kind: 'registry'; rows: RegistryRows }
  /** What `npm run dev` shows on every page. */
  | { kind: 'problems'; problems: Problem[] };
