import type { Article } from './article.ts';
import { type Problem, sortProblems } from './problems.ts';
import { type ArticleFiles, type ReadOptions, type ReadResult, readArticle } from './read-article.ts';
import type { ContentFiles } from './read-files.ts';
import { type Page, readPage } from './read-page.ts';
import { type Registry, readRegistry } from './registry.ts';
import { adoptLocks, checkAddresses } from './renamed.ts';
import { strayCharacters } from './stray-characters.ts';

/**
 * Reads all content: the one door through which the site, the linter and the lock see it. Pure, but for what `read` does, with which the
 * site keeps what has not changed.
 */
export function readSite(
  files: ContentFiles,
  options: ReadOptions,
  read: ReadOne = readArticle,
): SiteContent {
  const { registry, problems } = readRegistry(files.registry);
  const results = adoptLocks(files).map(one => read(one, registry, options));
  const pages = files.pages.map(({ slug, markdown }) => readPage(slug, markdown));
  const articles = results.flatMap(({ article }) => article ?? []);
  return {
    registry,
    articles,
    pages: pages.flatMap(({ page }) => page ?? []),
    problems: sortProblems([
      ...files.problems,
      ...problems,
      ...registryCharacters(files),
      ...[...results, ...pages].flatMap(one => one.problems),
      ...checkAddresses(files, articles),
    ]),
  };
}

const registryCharacters = ({ registry: { outlets, speakers } }: ContentFiles): Problem[] =>
  [outlets, speakers].flatMap(file =>
    file ? strayCharacters(file.text).map(problem => ({ ...problem, file: file.file })) : [],
  );

type ReadOne = (files: ArticleFiles, registry: Registry, options: ReadOptions) => ReadResult;

export interface SiteContent {
  registry: Registry;
  articles: Article[];
  pages: Page[];
  problems: Problem[];
}
