import type { ArticleData } from '../content/schema/article.ts';

/** Returns every excerpt of an article. */
export const statedEvidence = ({ sources }: Pick<ArticleData, 'sources'>): StatedEvidence[] =>
  Object.entries(sources).flatMap(([key, { evidence = [] }]) =>
    evidence.map(({ url, excerpt, capture }, index) => ({
      url,
      excerpt,
      ...(capture !== undefined && { capture }),
      source: key,
      index,
    })),
  );

export interface StatedEvidence {
  url: string;
  excerpt: string;
  capture?: string;
  /** The key of the source in the frontmatter. */
  source: string;
  /** The index of the excerpt in the evidence of the source. */
  index: number;
}
