import type { Article } from './article.ts';
import { type Problem, sortProblems } from './problems.ts';
import { type ReadOptions, readArticle } from './read-article.ts';
import type { ContentFiles } from './read-files.ts';
import { type Page, readPage } from './read-page.ts';
import { type Registry, readRegistry } from './registry.ts';

/** Reads all content: the one door through which the site, the linter and the lock see it. Pure. */
export function readSite(
  { registry: files, articles, pages }: ContentFiles,
  options: ReadOptions,
): SiteContent {
  const { registry, problems } = readRegistry(files);
  const read = articles.map(one => readArticle(one, registry, options));
  const readPages = pages.map(({ slug, markdown }) => readPage(slug, markdown));
  return {
    registry,
    articles: read.flatMap(({ article }) => article ?? []),
    pages: readPages.flatMap(({ page }) => page ?? []),
    problems: sortProblems([...problems, ...[...read, ...readPages].flatMap(one => one.problems)]),
  };
}

export interface SiteContent {
  registry: Registry;
  articles: Article[];
  pages: Page[];
  problems: Problem[];
}
