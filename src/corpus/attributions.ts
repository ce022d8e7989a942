import { misattributions } from '../article/misattributions.ts';
import { indexNames } from '../article/speaker-names.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Warns if a callout or an excerpt names another speaker than the label of the quotation does. The warnings depend on all
 * speakers of the registry, so they are not in the cache of articles. They stay in memory while the article and the registry are
 * the same, because `npm run dev` checks all articles after each change.
 */
export function checkAttributions(
  articles: CheckedArticle[],
  { outlets, speakers }: Pick<Registry, 'outlets' | 'speakers'>,
): Problem[] {
  const index = indexNames(speakers);
  return articles.flatMap(article => {
    const before = checked.get(article);
    if (before?.outlets === outlets && before.speakers === speakers) return before.problems;
    const { file, attributed } = article;
    const problems = misattributions(attributed, { outlets, speakers }, index).map(problem => ({
      file,
      ...problem,
    }));
    checked.set(article, { outlets, speakers, problems });
    return problems;
  });
}

const checked = new WeakMap<
  CheckedArticle,
  Pick<Registry, 'outlets' | 'speakers'> & { problems: Problem[] }
>();
