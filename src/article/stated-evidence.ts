import type { ArticleData } from '../content/schema/article.ts';

/** Returns every excerpt of an article with its path in the frontmatter: that of its `capture`, or of the excerpt. */
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
  /** Its place is found only if there is a problem. */
  path: (string | number)[];
}
