import type { Article } from '../article/article.ts';
import { type ReadOptions, type ReadResult, readArticle } from '../article/read-article.ts';
import { digestOf } from '../cache/digest.ts';
import type { Store } from '../cache/store.ts';
import type { ArticleFiles } from '../content/content-files.ts';
import { writeLock } from '../content/read-lock.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import { SITE } from '../site.ts';
import { CODE } from './code.ts';
import { type ComparableQuotation, comparableIn } from './differing-quotations.ts';
import { answersTo, type Question, recordQuestions } from './registry-questions.ts';
import type { ArticleAddress } from './renamed.ts';
import { storeArticle } from './stored-article.ts';

/** Reads one article and stores it whole; returns what is needed of it among others. */
export function readOne(
  files: ArticleFiles,
  registry: Registry,
  options: ReadOptions,
  store: Store,
): ArticleRow {
  const { tables, asked } = recordQuestions(registry);
  const read = readArticle(files, tables, options);
  const questions = asked();
  const input = inputKey(files, options);
  const answers = answersTo(questions, registry);
  const key = read.article && digestOf(input, answers);
  if (read.article && key !== null) storeArticle(store, key, read.article);
  return { input, questions, answers, key, checked: checkedArticle(read, files) };
}

/** The key of all that an article is read from, but for the registry: of that it depends only on what reading asks. */
export const inputKey = ({ slug, markdown, lock }: ArticleFiles, options: ReadOptions): string =>
  digestOf(slug, markdown, lock, options, SITE, CODE);

/** Would the article read the same with this registry? */
export const isCurrent = ({ questions, answers }: ArticleRow, registry: Registry): boolean =>
  answersTo(questions, registry) === answers;

/** What reading one article gives to all content together. */
export function checkedArticle({ article, problems }: ReadResult, { lock }: ArticleFiles): CheckedArticle {
  return {
    article: article && {
      slug: article.slug,
      data: { formerly: article.data.formerly, draft: article.data.draft },
    },
    names: article?.names ?? { outlets: [], speakers: [] },
    said: article ? comparableIn(article) : [],
    quotations: article?.quotations.length ?? 0,
    lock: article && writeLock(article.lock) !== lock?.text ? article.lock : null,
    problems,
  };
}

/** What all content together needs of one article: little enough to pass between threads and to hold in memory. */
export interface CheckedArticle {
  /** `null` where its frontmatter could not be read. */
  article: ArticleAddress | null;
  names: Article['names'];
  said: ComparableQuotation[];
  quotations: number;
  /** The rows that its lock should have; `null` where it has just these. */
  lock: Article['lock'] | null;
  problems: Problem[];
}

/** One article as it was read: from what, and what came of it. */
export interface ArticleRow {
  input: string;
  /** What was asked of the registry, and a digest of its answers. */
  questions: Question[];
  answers: string;
  /** Under which the whole article is stored; `null` where its frontmatter could not be read. */
  key: string | null;
  checked: CheckedArticle;
}
