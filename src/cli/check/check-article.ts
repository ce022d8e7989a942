import type { Article } from '../../read/article.ts';
import type { Problem } from '../../read/problems.ts';
import { type ArticleFiles, type ReadOptions, readArticle } from '../../read/read-article.ts';
import type { Registry } from '../../read/registry.ts';
import type { ArticleAddress } from '../../read/renamed.ts';
import { type Said, saidIn } from '../../record/echoes.ts';

/** Reads one article and keeps what the linter needs of it: little enough to pass between threads and to keep on disk. */
export function checkArticle(files: ArticleFiles, registry: Registry, options: ReadOptions): CheckedArticle {
  const { article, problems } = readArticle(files, registry, options);
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
