import { unquotedWords } from '../../article/check-excerpts.ts';
import { MOST_EXCERPT_CHARACTERS } from '../../content/schema/article.ts';
import { isSameDocument } from '../../words/same-document.ts';
import { prepareEvidence, verify } from '../../words/verify.ts';
import { type FoundQuotation, findQuotation } from '../compare/find-quotation.ts';
import { type NearestWindow, nearestWindow } from '../compare/nearest-window.ts';
import type { ComparedSource, PageWords } from '../compare/page-words.ts';
import { type CutExcerpt, cutExcerpt } from './cut-excerpt.ts';

/** Words on each side of the quoted ones; fewer where the document’s stored words would be too many. */
const CONTEXTS = [12, 9, 6, 4, 2, 0];

/**
 * Decides what a page adds to the evidence of a source: an excerpt for each quotation that the page has, or the id of the capture for an
 * excerpt that is there already.
 *
 * Contract: pure. `left` is the number of unquoted words that may still be stored of the document. Nothing is planned for words that the page
 * does not have.
 */
export function planRows(
  quotations: Labelled[],
  texts: PageWords[],
  rows: ExistingRow[],
  left: number,
): Plan {
  const found = quotations.map(quotation => ({ quotation, found: findQuotation(quotation.spans, texts) }));
  const missing = found.flatMap(({ quotation, found }) =>
    found ? [] : [{ quotation, nearest: nearestIn(quotation.spans, texts) }],
  );
  const present = found.flatMap(({ quotation, found }) => (found ? [{ quotation, found }] : []));
  const plans = CONTEXTS.map(context => planWith(context, present, rows));
  // The plan with most context that fits. If none fits, nothing is cut; what needs no more words is done all the same.
  const most = Math.max(0, left);
  const plan = plans.find(({ unquoted }) => unquoted <= most) ?? (plans.at(-1) as PlanWith);
  const isFull = plan.unquoted > most;
  return {
    missing,
    uncut: isFull ? [...plan.uncut, ...plan.cut.flatMap(({ quotations }) => quotations)] : plan.uncut,
    isFull,
    captured: plan.captured,
    cut: isFull ? [] : plan.cut,
    known: plan.known,
  };
}

function planWith(context: number, present: Present[], rows: ExistingRow[]): PlanWith {
  const plan: PlanWith = { uncut: [], captured: [], cut: [], known: [], unquoted: 0 };
  for (const { quotation, found } of present) {
    const { source } = found.page;
    const known = covering(quotation, found, rows, source);
    if (known !== null) {
      plan.known.push(quotation);
      for (const index of known)
        if (rows[index]?.capture === undefined && !plan.captured.includes(index)) plan.captured.push(index);
      continue;
    }
    const again = plan.cut.find(({ excerpt }) =>
      covering(quotation, found, [{ url: source.page, excerpt }], source),
    );
    if (again) {
      again.quotations.push(quotation);
      continue;
    }
    const cut =
      cutExcerpt(quotation.spans, found, context) ?? cutExcerpt(quotation.spans, found, CONTEXTS[0] ?? 0);
    if (!cut || cut.excerpt.length > MOST_EXCERPT_CHARACTERS) {
      plan.uncut.push(quotation);
      continue;
    }
    plan.unquoted += unquotedWords(cut.excerpt, cut.ranges);
    plan.cut.push({ ...cut, quotations: [quotation], page: found.page });
  }
  return plan;
}

/**
 * The rows of this document in which the site finds the words as it finds them in the page, if the page has their excerpts; `null` if there are
 * none. An excerpt that the page does not have stays what an editor noted.
 */
function covering(
  { spans }: Labelled,
  { page, verification }: FoundQuotation,
  rows: ExistingRow[],
  source: ComparedSource,
): number[] | null {
  const own = rows.flatMap((row, index) => (isSameDocument(row.url, source.page) ? [{ ...row, index }] : []));
  const { found, status, cuts } = verify(spans, prepareEvidence({ ...source, evidence: own }));
  if (!found || status !== verification.status) return null;
  if (JSON.stringify(cuts) !== JSON.stringify(verification.cuts)) return null;
  const used = [found, ...(found.further ?? [])].flatMap(({ index }) => own[index] ?? []);
  const isThere = used.every(({ excerpt }) => verify([excerpt], page.checked).found !== null);
  return isThere ? used.map(({ index }) => index) : null;
}

/** The part of the texts that has the largest share of the words; `null` if no part has one. */
function nearestIn(spans: string[], texts: PageWords[]): NearestWindow | null {
  const found = texts.flatMap(page => nearestWindow(spans, page) ?? []);
  return found.sort((one, other) => other.share - one.share)[0] ?? null;
}

/** A labelled quotation of the source: the words in its quotation marks. */
export interface Labelled {
  id: string;
  text: string;
  spans: string[];
}

/** Evidence that the article has of the source. */
interface ExistingRow {
  url: string;
  excerpt: string;
  capture?: string | undefined;
}

export interface Plan {
  /** Quotations that the page does not have. */
  missing: { quotation: Labelled; nearest: NearestWindow | null }[];
  /** Quotations that it has, but of which no excerpt can be cut; with `isFull` because too many words of the document would be stored. */
  uncut: Labelled[];
  isFull: boolean;
  /** Quotations that the existing rows cover. */
  known: Labelled[];
  /** The indexes of existing rows whose excerpt the page has. */
  captured: number[];
  cut: (CutExcerpt & { quotations: Labelled[]; page: PageWords })[];
}

type PlanWith = Omit<Plan, 'missing' | 'isFull'> & { unquoted: number };

interface Present {
  quotation: Labelled;
  found: FoundQuotation;
}
