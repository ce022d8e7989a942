import type { Problem } from '../../problems/problem.ts';

/** All problems, and the numbers of articles and quotations, including drafts. */
export interface Checked {
  problems: Problem[];
  articles: number;
  quotations: number;
}
