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
 * Decides what the capture of a page changes in an article: the new text of the article, with rows of evidence for the quotations of one source
 * that the page has.
 *
 * Contract: nothing is written. `message` says why nothing can be: the article cannot be read, the page is a wall, or the article would have
 * an error that it does not have now (`problems`).
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

/** The page of a PDF on which an excerpt begins, as viewers read it from a URL (RFC 8118). */
function locator({ pageStarts }: ReadPage, offset: number | null, url: string): string {
  if (offset === null || pageStarts.length === 0 || url.includes('#')) return '';
  return `#page=${lastAtMost(pageStarts, offset) + 1}`;
}

/** What the page says and the article does not. The outlet is an id, which only an editor can choose. */
function missingFields(source: SourceData, { title, authors, published }: Metadata): NewField[] {
  return [
    ...(title && source.title === undefined ? [{ name: 'title' as const, ...title }] : []),
    ...(authors && source.authors === undefined ? [{ name: 'authors' as const, ...authors }] : []),
    ...(published && source.published === undefined ? [{ name: 'published' as const, ...published }] : []),
  ];
}

/**
 * Errors of which the article has more than before, by rule and message: their lines have moved. Words that the page contradicts are no
 * reason to withhold what it has: they are the editor’s to correct.
 */
function newErrors(before: Problem[], after: Problem[]): Problem[] {
  const left = new Map<string, number>();
  const keyOf = ({ rule, message }: Problem) => `${rule} ${message}`;
  for (const one of before) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return after.filter(one => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return one.severity === 'error' && count <= 0 && !OF_WORDS.has(one.rule);
  });
}

const OF_WORDS = new Set<Problem['rule']>(['altered-quotation', 'hidden-change', 'turned-by-cut']);

interface Asked {
  files: ArticleFiles;
  registry: Registry;
  options: ReadOptions;
  /** The key of the source. */
  key: string;
  captured: CapturedPage;
  page: ReadPage;
  /** Is metadata written into the article, too? */
  isFilled: boolean;
}

export interface CapturePlan {
  id: string;
  /** The new text of the article. */
  text: string;
  plan: Plan;
  rows: NewRow[];
  fields: NewField[];
  /** The excerpts that the capture vouches for. */
  excerpts: string[];
}

interface Refusal {
  message: string;
  problems: Problem[];
}
