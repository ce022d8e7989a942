import { misattributions } from '../article/misattributions.ts';
import { indexNames } from '../article/speaker-names.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Warns if a callout or an excerpt names another speaker than the label of the quotation. The check runs after all content is
 * read, because a new speaker in the registry may be the one who is named. The result is never cached.
 */
export function checkAttributions(
  articles: CheckedArticle[],
  registry: Pick<Registry, 'outlets' | 'speakers'>,
): Problem[] {
  const index = indexNames(registry.speakers);
  return articles.flatMap(({ file, attributed }) =>
    misattributions(attributed, registry, index).map(problem => ({ file, ...problem })),
  );
}
