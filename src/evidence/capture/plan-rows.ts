import { unquotedWords } from '../../article/check-excerpts.ts';
import { MOST_EXCERPT_CHARACTERS } from '../../content/schema/article.ts';
import { isSameDocument } from '../../words/same-document.ts';
import { prepareEvidence, verify } from '../../words/verify.ts';
import { type FoundQuotation, findQuotation } from '../compare/find-quotation.ts';
import { type NearestWindow, nearestWindow } from '../compare/nearest-window.ts';
import type { ComparedSource, PageWords } from '../compare/page-words.ts';
import { type CutExcerpt, cutExcerpt } from './cut-excerpt.ts';

/**
 * Possible numbers of context words on each side of the quoted words. The largest of them is used that keeps the excerpts of a
 * document within `MOST_UNQUOTED`.
 */
const CONTEXTS = [12, 9, 6, 4, 2, 0];

/**
 * Decides what a page adds to the evidence of a source. If existing rows have the words of a quotation, these rows get the id of
 * the capture, unless they have an id. A quotation without such rows gets a new excerpt, if one can be cut.
 *
 * Contract: pure. `left` is the number of unquoted words of the document that may still be stored; it may be negative. Quotations
 * that the page does not have are only listed in `missing`.
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
  // The first plan that fits has the most context. If no plan fits, no excerpt is cut, but existing rows still get the id.
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
 * Returns the indexes of the rows whose excerpts have the words of a quotation. Only rows of the document at `source.page` count.
 * The result is `null` in three cases:
 * - No rows have the words.
 * - The rows give the words another status, or other `cuts` (see `cutExcerpt`), than the page.
 * - The page does not have one of the excerpts, so this excerpt was not cut from the page.
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

function nearestIn(spans: string[], texts: PageWords[]): NearestWindow | null {
  const found = texts.flatMap(page => nearestWindow(spans, page) ?? []);
  return found.sort((one, other) => other.share - one.share)[0] ?? null;
}

/** A quotation whose label names the source. */
export interface Labelled {
  id: string;
  text: string;
  /** The words in quotation marks, an item for each pair of marks. */
  spans: string[];
}

interface ExistingRow {
  url: string;
  excerpt: string;
  capture?: string | undefined;
}

export interface Plan {
  /** Quotations that the page does not have. */
  missing: { quotation: Labelled; nearest: NearestWindow | null }[];
  /** Quotations that the page has, but for which no excerpt was cut. */
  uncut: Labelled[];
  /** Was no excerpt cut because too many unquoted words of the document would be stored? */
  isFull: boolean;
  /** Quotations whose words are already in existing rows. */
  known: Labelled[];
  /** Indexes of existing rows that get the id of the capture, because the page has their excerpt and they have no id yet. */
  captured: number[];
  /** New excerpts, each with the quotations whose words it has. */
  cut: (CutExcerpt & { quotations: Labelled[]; page: PageWords })[];
}

type PlanWith = Omit<Plan, 'missing' | 'isFull'> & { unquoted: number };

interface Present {
  quotation: Labelled;
  found: FoundQuotation;
}
