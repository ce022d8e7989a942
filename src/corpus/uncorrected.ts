import type { PublishedNames } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { CheckedArticle } from './read-one.ts';

/**
 * Finds published quotations with changed words, if their article has no new correction in `corrections`. A correction is new if
 * `npm run lock` has not counted it yet. For a renamed article, the highest count of its slugs applies.
 */
export function checkUncorrected(articles: CheckedArticle[], published: PublishedNames): Problem[] {
  if (articles.every(({ changed }) => changed.length === 0)) return [];
  const counted = new Map(published.articles.map(({ slug, corrections = 0 }) => [slug, corrections]));
  return articles.flatMap(({ article, changed, file }): Problem[] => {
    if (!article) return [];
    const { slug, data, corrections } = article;
    const before = Math.max(...[slug, ...(data.formerly ?? [])].map(one => counted.get(one) ?? 0));
    if (corrections > before) return [];
    return changed.map(({ place, ...data }) => ({ file, ...report('uncorrected', place, data) }));
  });
}
