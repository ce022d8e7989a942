import { type Corpus, readCorpus } from '../../corpus/read-corpus.ts';
import type { Problem } from '../../problems/problem.ts';
import { progress } from './progress.ts';

/** Checks all content of a project. Unchanged articles come from the cache. */
export async function checkContent(root: string): Promise<Checked> {
  const corpus = await readCorpus(root, { isStrict: process.env['CI'] === 'true', progress });
  return {
    problems: corpus.problems,
    articles: corpus.articles.length,
    quotations: quotationsIn(corpus),
  };
}

const quotationsIn = ({ articles }: Corpus) =>
  articles.reduce((sum, { checked }) => sum + checked.quotations, 0);

export interface Checked {
  problems: Problem[];
  /** The number of articles, including drafts. */
  articles: number;
  quotations: number;
}
