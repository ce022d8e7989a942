import { type Corpus, readCorpus } from '../../corpus/read-corpus.ts';
import { sortProblems } from '../../problems/problem.ts';
import { today } from '../../today.ts';
import type { Checked } from './checked.ts';
import { lastCheck } from './last-check.ts';
import { progress } from './progress.ts';
import type { PublicIds } from './public-ids.ts';
import { vanishedIds } from './vanished-ids.ts';

/**
 * Checks all content of a project. Unchanged articles come from the cache. If nothing has changed, the result is that of the last
 * check. `before` are the ids that were public. `against` is the file or git ref with these ids, for messages.
 */
export async function checkContent(
  root: string,
  before: PublicIds = new Map(),
  against = '',
): Promise<Checked> {
  const isStrict = process.env['CI'] === 'true';
  const last = lastCheck(root, [isStrict, today()]);
  const known = before.size > 0 ? null : last.result();
  if (known) return known;
  const corpus = await readCorpus(root, { isStrict, hasLocalPages: !isStrict, today, progress });
  const checked = {
    problems: sortProblems([...corpus.problems, ...vanishedIds(corpus, before, against)]),
    articles: corpus.articles.length,
    quotations: quotationsIn(corpus),
  };
  if (before.size === 0) last.keep(checked);
  return checked;
}

const quotationsIn = ({ articles }: Corpus) =>
  articles.reduce((sum, { checked }) => sum + checked.quotations, 0);
