import { join } from 'node:path';
import { writeAtomically } from '../../cache/write-atomically.ts';
import { readCaptures, readVerified, verifiedFileText } from '../../content/captures.ts';
import { readContent, VERIFIED } from '../../content/read-files.ts';
import { ARTICLE_LANGUAGE } from '../../language.ts';
import type { Problem } from '../../problems/problem.ts';
import { didYouMean } from '../../problems/suggest.ts';
import type { Fetched } from '../fetch/fetch-page.ts';
import { pageReader } from '../page/page-reader.ts';
import { askAll } from './ask-all.ts';
import { claimsIn, selectClaims } from './claims.ts';
import type { Finding } from './outcome.ts';
import { compareStored } from './stored-pages.ts';
import { verifiedRows } from './verified-rows.ts';

/**
 * Compares the evidence of all articles, or of one article, with its pages. Writes the outcomes to content/verified.json. With
 * `isOffline`, the evidence is compared with stored pages and nothing is written.
 *
 * Contract: the status of a quotation never changes. `message` says why no page was compared: the article is unknown, or
 * content/verified.json cannot be read. `problems` are the problems of the content files. The evidence of an article that cannot
 * be read is not compared. If there are problems, no row is removed from content/verified.json.
 */
export async function verifyContent(options: VerifyOptions): Promise<VerifyResult | { message: string }> {
  const { root, article, limit, isOffline, today, fetch, progress } = options;
  const content = await readContent(root);
  const slugs = content.articles.map(({ slug }) => slug);
  if (article !== undefined && !slugs.includes(article))
    return {
      message: `There is no article content/articles/${article}.md${didYouMean(article, slugs) || '.'}`,
    };
  const all = claimsIn(content.articles, ARTICLE_LANGUAGE);
  const verified = readVerified(content.verified ?? null);
  const problems = [...content.problems, ...all.problems, ...verified.problems];
  if (verified.problems.length > 0 || content.problems.some(({ file }) => file === VERIFIED))
    return { message: `${VERIFIED} cannot be read: correct it, or delete it to begin again.` };
  const wanted = all.claims.filter(
    ({ places }) => article === undefined || places.some(place => place.article === article),
  );
  const reader = pageReader();
  try {
    if (isOffline) {
      const { captures } = readCaptures(content.captures ?? []);
      const { findings, missing } = await compareStored(root, wanted, captures, reader);
      return { findings, unasked: missing.length, problems, isWritten: false };
    }
    const groups = selectClaims(wanted, verified.rows, limit);
    const asked = groups.flat().length;
    const shown = progress(asked);
    const findings = await askAll(groups, { fetch, reader, add: shown.add });
    shown.end();
    const rows = verifiedRows(verified.rows, all.claims, findings, {
      today,
      // An article that could not be read may make the claim of any row.
      keepsAll: problems.length > 0,
      isLimited: asked < wanted.length,
    });
    const text = verifiedFileText(rows);
    const isWritten = text !== (content.verified?.text ?? '[]\n');
    if (isWritten) writeAtomically(join(root, VERIFIED), text);
    return { findings, unasked: wanted.length - asked, problems, isWritten };
  } finally {
    await reader.close();
  }
}

export interface VerifyOptions {
  /** The folder of the project. */
  root: string;
  /** The slug of the only article to verify; `undefined` for all. */
  article: string | undefined;
  /** At most this many URLs are fetched. */
  limit: number;
  isOffline: boolean;
  /** The day that new and changed rows get, such as `2025-04-14`. */
  today: string;
  /** Fetches a page; throws `Unreachable`. */
  fetch: (url: string) => Promise<Fetched>;
  /** Starts to show the progress. `total` and `count` are numbers of claims. */
  progress: (total: number) => { add(count: number): void; end(): void };
}

export interface VerifyResult {
  findings: Finding[];
  /** The number of claims that were not compared: over the limit, or offline without a stored page. */
  unasked: number;
  problems: Problem[];
  /** Was content/verified.json changed? */
  isWritten: boolean;
}
