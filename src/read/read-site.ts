import type { Article } from './article.ts';
import { type Problem, sortProblems } from './problems.ts';
import { type ArticleFiles, type ReadOptions, type ReadResult, readArticle } from './read-article.ts';
import type { ContentFiles } from './read-files.ts';
import { type Page, readPage } from './read-page.ts';
import { type Registry, readRegistry } from './registry.ts';
import { type ArticleAddress, adoptLocks, checkAddresses } from './renamed.ts';
import { strayCharacters } from './stray-characters.ts';

/**
 * Reads all content: the one door through which the site and the lock see it. Pure, but for what `read` does, with which the site keeps what
 * has not changed.
 */
export function readSite(
  files: ContentFiles,
  options: ReadOptions,
  read: ReadOne = readArticle,
): SiteContent {
  const { registry, problems } = readRegistry(files.registry);
  const results = adoptLocks(files).map(one => read(one, registry, options));
  return {
    registry,
    articles: results.flatMap(({ article }) => article ?? []),
    pages: files.pages.flatMap(({ slug, markdown }) => readPage(slug, markdown).page ?? []),
    problems: contentProblems(files, problems, results),
  };
}

/** The problems of all content, those between its files too; `registry` and `articles` bring their own. */
export function contentProblems(
  files: ContentFiles,
  registry: Problem[],
  articles: { article: ArticleAddress | null; problems: Problem[] }[],
): Problem[] {
  const { outlets, speakers } = files.registry;
  return sortProblems([
    ...files.problems,
    ...registry,
    ...[outlets, speakers].flatMap(file =>
      file ? strayCharacters(file.text).map(problem => ({ ...problem, file: file.file })) : [],
    ),
    ...articles.flatMap(({ problems }) => problems),
    ...files.pages.flatMap(({ slug, markdown }) => readPage(slug, markdown).problems),
    ...checkAddresses(
      files,
      articles.flatMap(({ article }) => article ?? []),
    ),
  ]);
}

type ReadOne = (files: ArticleFiles, registry: Registry, options: ReadOptions) => ReadResult;

export interface SiteContent {
  registry: Registry;
  articles: Article[];
  pages: Page[];
  problems: Problem[];
}
