import type { Article } from '../read/article.ts';
import type { Problem } from '../read/problems.ts';
import type { ReadResult } from '../read/read-article.ts';
import type { ArticleAddress } from '../read/renamed.ts';
import { type Said, saidIn } from './echoes.ts';

/** What checking all content together needs of one article: little enough to pass between threads and to keep on disk. */
export function checkedArticle({ article, problems }: ReadResult): CheckedArticle {
  return {
    article: article && {
      slug: article.slug,
      data: { formerly: article.data.formerly, draft: article.data.draft },
    },
    names: article?.names ?? { outlets: [], speakers: [] },
    said: article ? saidIn(article) : [],
    quotations: article?.quotations.length ?? 0,
    problems,
  };
}

export interface CheckedArticle {
  /** `null` where its frontmatter could not be read. */
  article: ArticleAddress | null;
  names: Article['names'];
  said: Said[];
  quotations: number;
  problems: Problem[];
}

/** It with the digest of all that it was read with. */
export interface Kept {
  digest: string;
  checked: CheckedArticle;
}
