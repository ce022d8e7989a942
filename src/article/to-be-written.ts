import { DRAFT_DESCRIPTION } from '../content/draft-description.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';

/**
 * Finds an article that is no draft but still has the placeholder description of a new draft. Lists, feeds and search engines
 * would show it.
 */
export const checkWritten = ({ description, draft }: ArticleData, locate: Locate): LocalProblem[] =>
  description === DRAFT_DESCRIPTION && draft !== true
    ? [report('to-be-written', locate(['description']), {})]
    : [];
