import type { ArticleData } from '../content/schema/article.ts';

/** Returns every excerpt of an article. `path` leads to the `capture` of the evidence, or to the `excerpt` if it has none. */
export const statedEvidence = ({ sources }: Pick<ArticleData, 'sources'>): StatedEvidence[] =>
  Object.entries(sources).flatMap(([key, { evidence = [] }]) =>
    evidence.map(({ url, excerpt, capture }, index) => ({
      url,
      excerpt,
      ...(capture !== undefined && { capture }),
      path: ['sources', key, 'evidence', index, capture === undefined ? 'excerpt' : 'capture'],
    })),
  );

export interface StatedEvidence {
  url: string;
  excerpt: string;
  capture?: string;
  /**
   * The keys in the frontmatter that lead to the `capture` or `excerpt`. Its line and column are looked up only if there is a
   * problem.
   */
  path: (string | number)[];
}
