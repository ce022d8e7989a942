import type { Problem } from '../read/problems.ts';
import { sortProblems } from '../read/problems.ts';
import type { ContentFiles } from '../read/read-files.ts';
import type { Registry } from '../read/registry.ts';
import { checkAddresses } from '../read/renamed.ts';
import { strayCharacters } from '../read/stray-characters.ts';
import { withNearest } from '../read/suggest.ts';
import { checkEchoes } from '../record/echoes.ts';
import type { CheckedArticle } from './read-one.ts';

/** The problems of all content, sorted: of its files, of each article and page, and those that only show between articles. Pure. */
export function contentProblems(
  files: ContentFiles,
  { registry, problems }: { registry: Registry; problems: Problem[] },
  articles: Pick<CheckedArticle, 'article' | 'said' | 'problems'>[],
  pages: Problem[],
): Problem[] {
  const { outlets, speakers } = files.registry;
  const all = [
    ...files.problems,
    ...problems,
    ...[outlets, speakers].flatMap(file =>
      file ? strayCharacters(file.text).map(problem => ({ ...problem, file: file.file })) : [],
    ),
    ...articles.flatMap(one => one.problems),
    ...pages,
    ...checkAddresses(
      files,
      articles.flatMap(({ article }) => article ?? []),
    ),
    ...checkEchoes(articles.flatMap(({ said }) => said)),
  ];
  return sortProblems(withNearest(all, registry));
}
