import { lockPath } from '../../content/read-files.ts';
import type { Corpus, CorpusArticle } from '../../corpus/read-corpus.ts';
import { START } from '../../problems/place.ts';
import type { Problem } from '../../problems/problem.ts';
import { report } from '../../problems/report.ts';
import type { PublicIds } from './public-ids.ts';

/**
 * Finds articles and ids of quotations that were public (`before`) and are missing now. An article is missing if no published
 * article has its slug, as `slug` or in `formerly`. Only this check finds ids that someone deleted from a lock by hand. `against`
 * is the file or git ref of `before`, for messages.
 *
 * If the frontmatter of an article cannot be read, none of its ids counts as missing. Any slug may also be in its `formerly`. So
 * a missing article is then reported only if it became a draft, not if it has no file. Missing articles without a file are not
 * reported either if a file in `content/articles/` or `content/locks/` is unreadable or has a wrong name or place.
 */
export function vanishedIds(
  { articles, files, problems, lockOf }: Corpus,
  before: PublicIds,
  against: string,
): Problem[] {
  const owners = new Map<string, CorpusArticle>();
  for (const one of articles)
    for (const slug of one.checked.article?.data.formerly ?? []) owners.set(slug, one);
  for (const one of articles) owners.set(one.slug, one);
  const isComplete =
    articles.every(({ checked }) => checked.article) &&
    !files.problems.some(({ file }) => /^content\/(?:articles|locks)\//u.test(file));
  const isReported = (file: string) => problems.some(one => one.rule === 'lost-id' && one.file === file);
  return [...before].flatMap(([slug, ids]): Problem[] => {
    const owner = owners.get(slug);
    const file = lockPath(owner?.slug ?? slug);
    const lost = (message: string) => ({ file, ...report('lost-id', START, { message }) });
    if (!owner || owner.checked.article?.data.draft === true)
      return isReported(file) || (!owner && !isComplete)
        ? []
        : [
            lost(
              `the article \`${slug}\` is public in ${against} and is ${owner ? 'a draft' : 'missing'} here: restore it, or write \`formerly: [${slug}]\` in the one it became`,
            ),
          ];
    if (!owner.checked.article) return [];
    const kept = new Set(lockOf(owner).map(({ id }) => id));
    return [...ids]
      .filter(id => !kept.has(id))
      .map(id =>
        lost(
          `\`${id}\` of \`${slug}\` is public in ${against} and has no row here: restore the row and its words, or give the row \`"now": "<other id>"\` or \`"gone"\` with the reason`,
        ),
      );
  });
}
