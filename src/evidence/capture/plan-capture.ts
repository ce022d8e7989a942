import { type ReadOptions, readArticle } from '../../article/read-article.ts';
import type { ArticleFiles } from '../../content/content-files.ts';
import type { Registry } from '../../content/registry-tables.ts';
import { articleSchema, type SourceData } from '../../content/schema/article.ts';
import { readFrontMatter } from '../../content/yaml/front-matter.ts';
import type { Problem } from '../../problems/problem.ts';
import { lastAtMost } from '../../words/last-at-most.ts';
import { pageWords } from '../compare/page-words.ts';
import { editSource } from '../front-matter/edit-source.ts';
import type { NewField, NewRow } from '../front-matter/yaml-text.ts';
import type { Metadata, ReadPage } from '../page/page.ts';
import { wallReason } from '../page/wall.ts';
import { comparedSource, labelledWith, wordsLeft } from './article-source.ts';
import { type CapturedPage, captureId } from './capture-record.ts';
import { evidenceUrl } from './choose-source.ts';
import { type Plan, planRows } from './plan-rows.ts';

/**
 * Decides how the capture of a page changes an article. One source of the article may get new rows of evidence and new fields.
 * Its existing rows may get the id of the capture.
 *
 * Contract: nothing is written. A refusal has a `message` and one of these reasons:
 * - The article cannot be read, or does not have the source.
 * - No quotation was found, and the page looks like a login or a consent notice.
 * - The frontmatter cannot be edited.
 * - The article would get new errors, which are in `problems`.
 */
export function planCapture({
  files,
  registry,
  options,
  key,
  captured,
  page,
  isFilled,
}: Asked): CapturePlan | Refusal {
  const before = readArticle(files, registry, options);
  const source = readFrontMatter(files.markdown.text, articleSchema).value?.sources[key];
  const { article } = before;
  if (!article || !source)
    return { message: 'The article cannot be read: fix these first.', problems: before.problems };
  const url = evidenceUrl(source, captured);
  const compared = comparedSource(source, url, article);
  const texts = [page.article, page.whole].flatMap(text =>
    text === null ? [] : [pageWords(text, compared)],
  );
  const plan = planRows(labelledWith(key, article), texts, source.evidence ?? [], wordsLeft(article, url));
  const isFound = plan.cut.length + plan.known.length + plan.uncut.length > 0;
  const wall = isFound ? null : wallReason(page, source.title ?? page.metadata.title?.value ?? null);
  if (wall !== null)
    return { message: `This looks like a wall, not like an article: ${wall}.`, problems: [] };
  const id = captureId(captured.url, captured.bytes);
  const rows = plan.cut.map(
    ({ excerpt, offset, page: { text } }): NewRow => ({
      url: `${url}${locator(page, text === page.whole ? offset : null, url)}`,
      seen: captured.seen,
      excerpt,
      capture: id,
    }),
  );
  const fields = isFilled ? missingFields(source, page.metadata) : [];
  const captures = plan.captured.map(index => ({ index, id }));
  const edited = editSource(files.markdown.text, key, { rows, captures, fields });
  if ('message' in edited)
    return { message: `Nothing can be written into the article: ${edited.message}.`, problems: [] };
  const after = readArticle(
    { ...files, markdown: { ...files.markdown, text: edited.text } },
    registry,
    options,
  );
  const problems = newErrors(before.problems, after.problems);
  if (!after.article || problems.length > 0)
    return { message: 'Nothing was written, since the article would have these errors then:', problems };
  const kept = plan.captured.flatMap(index => source.evidence?.[index]?.excerpt ?? []);
  return {
    id,
    text: edited.text,
    plan,
    rows,
    fields,
    excerpts: [...rows.map(({ excerpt }) => excerpt), ...kept],
  };
}

/**
 * Returns the fragment that opens a PDF at the page of an excerpt, such as `#page=3` (RFC 8118). The result is empty if the
 * document is no PDF, if the page is not known, or if the URL already has a fragment.
 */
function locator({ pageStarts }: ReadPage, offset: number | null, url: string): string {
  if (offset === null || pageStarts.length === 0 || url.includes('#')) return '';
  return `#page=${lastAtMost(pageStarts, offset) + 1}`;
}

/** The outlet is left out, because only an editor can choose its id. */
function missingFields(source: SourceData, { title, authors, published }: Metadata): NewField[] {
  return [
    ...(title && source.title === undefined ? [{ name: 'title' as const, ...title }] : []),
    ...(authors && source.authors === undefined ? [{ name: 'authors' as const, ...authors }] : []),
    ...(published && source.published === undefined ? [{ name: 'published' as const, ...published }] : []),
  ];
}

/**
 * Returns the errors that the article did not have before. Errors are compared by rule and message, because new rows of evidence
 * move other errors to other lines. Errors about the words of a quotation do not count: the editor must correct these words, and
 * the page shows how.
 */
function newErrors(before: Problem[], after: Problem[]): Problem[] {
  const left = new Map<string, number>();
  const keyOf = ({ rule, message }: Problem) => `${rule} ${message}`;
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return after.filter(one => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return one.severity === 'error' && count <= 0 && !WORD_RULES.has(one.rule);
  });
}

const WORD_RULES = new Set<Problem['rule']>(['altered-quotation', 'hidden-change', 'turned-by-cut']);

interface Asked {
  files: ArticleFiles;
  registry: Registry;
  options: ReadOptions;
  key: string;
  captured: CapturedPage;
  page: ReadPage;
  isFilled: boolean;
}

export interface CapturePlan {
  /** The id of the capture. */
  id: string;
  /** The new text of the article. */
  text: string;
  plan: Plan;
  rows: NewRow[];
  fields: NewField[];
  /** The excerpts whose digests the record of the capture gets. */
  excerpts: string[];
}

interface Refusal {
  message: string;
  problems: Problem[];
}
