import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { writeAtomically } from '../../cache/write-atomically.ts';
import { readContent } from '../../content/read-files.ts';
import { readRegistry } from '../../content/registry.ts';
import { articleSchema } from '../../content/schema/article.ts';
import { readFrontMatter } from '../../content/yaml/front-matter.ts';
import { ARTICLE_LANGUAGE } from '../../language.ts';
import type { Problem } from '../../problems/problem.ts';
import { didYouMean } from '../../problems/suggest.ts';
import { localDay } from '../../today.ts';
import { invalidUrlReason } from '../../words/invalid-url.ts';
import { Unreachable } from '../fetch/ask.ts';
import { allowing, fetchPage, LIMITS } from '../fetch/fetch-page.ts';
import { paceOf } from '../fetch/pace.ts';
import { type RawPage, type ReadPage, UnreadablePage } from '../page/page.ts';
import { pageReader } from '../page/page-reader.ts';
import type { CapturedPage } from './capture-record.ts';
import { chooseSource } from './choose-source.ts';
import { type CapturePlan, planCapture } from './plan-capture.ts';
import { storeCapture } from './store-capture.ts';

/**
 * Captures a page for the quotations of one source of an article, and writes what `planCapture` decides.
 *
 * Contract: writes the page, then the record of the capture, then the article if its text changes. If the page shows no quotation
 * of the source and gives no new field, nothing is written and `path` is `null`. If the capture is refused, nothing is written
 * and `message` says why. Only errors of the system are thrown.
 */
export async function captureSource(
  options: CaptureOptions,
): Promise<CaptureOutcome | { message: string; problems: Problem[] }> {
  const refused = (message: string) => ({ message, problems: [] });
  const { root, isFilled, isKept } = options;
  const reader = pageReader();
  try {
    const content = await readContent(root);
    const files = content.articles.find(({ slug }) => slug === options.article);
    if (!files) {
      const slugs = content.articles.map(({ slug }) => slug);
      return refused(
        `There is no article content/articles/${options.article}.md${didYouMean(options.article, slugs) || '.'}`,
      );
    }
    const sources = readFrontMatter(files.markdown.text, articleSchema).value?.sources ?? {};
    const raw = await rawPage(options);
    const page = await reader.read(raw);
    const urls = urlsOf(options, raw, page);
    const choice = chooseSource(sources, options.source, urls);
    if ('message' in choice) return refused(choice.message);
    const url = urls[0] ?? sources[choice.key]?.url;
    if (url === undefined)
      return refused('The file does not say from which URL it was saved: add --url <URL>');
    const reason = invalidUrlReason(url);
    if (reason !== null) return refused(`${url} ${reason}.`);
    const captured = { ...raw, url, seen: raw.final === null ? (page.savedOn ?? raw.seen) : raw.seen };
    const { registry } = readRegistry(content.registry);
    const asked = {
      files,
      registry,
      options: { language: ARTICLE_LANGUAGE, strict: false },
      key: choice.key,
      captured,
      page,
      isFilled,
    };
    const planned = planCapture(asked);
    if ('message' in planned) return planned;
    const { plan, rows, fields, excerpts, id } = planned;
    const result = { ...planned, page, captured, article: files.markdown.file, path: null };
    if (rows.length + plan.captured.length + plan.known.length + fields.length === 0) return result;
    const article = join(root, files.markdown.file);
    if ((await readFile(article, 'utf8')) !== files.markdown.text)
      return refused(`${files.markdown.file} was changed while the page was read: run the command again.`);
    const path = storeCapture(root, { id, captured, page, excerpts, isKept });
    if (planned.text !== files.markdown.text) writeAtomically(article, planned.text);
    return { ...result, path };
  } catch (error) {
    if (error instanceof Unreachable) return refused(`${options.page} cannot be captured: ${error.message}.`);
    if (error instanceof UnreadablePage) return refused(`${options.page} ${error.message}.`);
    throw error;
  } finally {
    await reader.close();
  }
}

async function rawPage({ page, root, isLocalAllowed }: CaptureOptions): Promise<RawCapture> {
  const now = new Date();
  const at = `${now.toISOString().slice(0, 19)}Z`;
  if (/^https?:/iu.test(page)) {
    const fetched = await fetchPage(page, { isAllowed: allowing(isLocalAllowed), pace: paceOf(0) });
    if (fetched.status !== 200)
      throw new Unreachable('network', `the host answers with status ${fetched.status}`);
    return { ...fetched, name: null, at, seen: localDay(now) };
  }
  const path = resolve(root, page);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UnreadablePage('is neither a URL that begins with https:// nor a file');
  if (found.size > LIMITS.mostBytes)
    throw new UnreadablePage(`has more than ${LIMITS.mostBytes / 1_000_000} MB`);
  const bytes = await readFile(path);
  return {
    bytes,
    type: null,
    name: basename(path),
    final: null,
    status: null,
    at,
    seen: localDay(found.mtime),
  };
}

/**
 * Returns the possible URLs of a page; the capture gets the first. A fetched page has the requested URL and the URL after
 * redirects. URLs in its text are ignored, so that it cannot claim to be another page. A saved file has the URL that the editor
 * gave, else a URL that the file names, else none.
 */
function urlsOf(
  { page: asked, url }: CaptureOptions,
  { final }: RawCapture,
  { savedFrom, metadata }: ReadPage,
): string[] {
  if (final !== null) return [asked, final];
  return [url ?? savedFrom ?? metadata.canonical?.value ?? []].flat();
}

export interface CaptureOptions {
  /** An http or https URL, or the path of a file. */
  page: string;
  /** The slug of the article. */
  article: string;
  /** The key of the source; if it is `undefined`, `chooseSource` chooses the source. */
  source: string | undefined;
  /**
   * The URL from which a file was saved. If it is `undefined`, the URL that the file names is used, else the URL of the source.
   */
  url: string | undefined;
  /** Are missing fields of the source, such as `title`, filled from the metadata of the page? */
  isFilled: boolean;
  /** Is the page also written to content/captures/pages, which is committed? */
  isKept: boolean;
  /** May the page come from this machine or a private network? */
  isLocalAllowed: boolean;
  /** The folder of the project. */
  root: string;
}

export interface CaptureOutcome extends CapturePlan {
  page: ReadPage;
  captured: CapturedPage;
  /** The path of the article, relative to the project. */
  article: string;
  /** The path of the record, relative to the project; `null` if nothing was written. */
  path: string | null;
}

type RawCapture = RawPage & Omit<CapturedPage, 'url'>;
