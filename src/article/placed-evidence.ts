import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/read-yaml.ts';
import type { Span } from '../problems/place.ts';

/** Returns every excerpt of an article with its place in the file: that of its `capture`, or of the excerpt. */
export const placedEvidence = ({ sources }: Pick<ArticleData, 'sources'>, locate: Locate): PlacedEvidence[] =>
  Object.entries(sources).flatMap(([key, { evidence = [] }]) =>
    evidence.map(({ url, excerpt, capture }, index) => ({
      url,
      excerpt,
      ...(capture !== undefined && { capture }),
      place: locate(['sources', key, 'evidence', index, capture === undefined ? 'excerpt' : 'capture']),
    })),
  );

export interface PlacedEvidence {
  url: string;
  excerpt: string;
  capture?: string;
  place: Span;
}
