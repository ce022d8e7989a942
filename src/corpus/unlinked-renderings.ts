import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { type ComparableQuotation, runsOf } from './differing-quotations.ts';

/** The longer quotation must have this share of the words of the shorter quotation, in any order. */
const LEAST_SHARE = 0.6;
/** A quotation is compared with at most this many before it, because a speaker may have very many quotations of one day. */
const MOST_COMPARED = 100;

/**
 * Finds two quotations that are probably wordings of one statement but are not linked to it. They have the same speaker, most
 * words in common, and sources of the same day. Each quotation is reported once at most.
 *
 * Pairs that are not reported:
 * - Both quotations are from one source of one article.
 * - One quotation contains the other.
 * - Both name a statement, so an editor has decided.
 * - They are in two articles and have `SHARED_RUN` words in a row in common. `checkDiffering` reports such pairs.
 */
export function checkUnlinked(quotations: ComparableQuotation[]): Problem[] {
  const days = Map.groupBy(
    quotations.filter(({ speaker, day }) => speaker !== null && day !== null),
    ({ speaker, day }) => `${speaker}\0${day}`,
  );
  return [...days.values()]
    .filter(({ length }) => length > 1)
    .flatMap(same => unlinkedIn(same.map(one => ({ one, words: wordsOf(one) }))));
}

function unlinkedIn(same: Compared[]): Problem[] {
  return same.flatMap(({ one, words }, index): Problem[] => {
    const before = same.slice(Math.max(0, index - MOST_COMPARED), index);
    const rival = before.find(
      other => isUnlinked(one, other.one) && shareOf(words, other.words) >= LEAST_SHARE,
    );
    return rival ? [unlinked(one, rival.one)] : [];
  });
}

function isUnlinked(one: ComparableQuotation, other: ComparableQuotation): boolean {
  const isSameSource = one.file === other.file && one.source === other.source;
  const isPart = one.words.includes(other.words) || other.words.includes(one.words);
  const isLinked = one.statement !== null && other.statement !== null;
  return !isSameSource && !isPart && !isLinked && !(one.file !== other.file && sharesRun(one, other));
}

function sharesRun(one: ComparableQuotation, other: ComparableQuotation): boolean {
  if (one.attribution !== other.attribution) return false;
  const runs = new Set(runsOf(other.words));
  return runsOf(one.words).some(run => runs.has(run));
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(word => other.has(word)).length;
  return common / Math.min(one.size, other.size);
}

const wordsOf = ({ words }: ComparableQuotation) => new Set(words.split(' '));

function unlinked(
  one: ComparableQuotation,
  { file: otherFile, line: otherLine, text: words }: ComparableQuotation,
): Problem {
  const { file, line, column, text } = one;
  const other = `${otherFile}:${otherLine}`;
  return { file, ...report('unlinked-rendering', { line, column }, { text, other, words }) };
}

interface Compared {
  one: ComparableQuotation;
  words: ReadonlySet<string>;
}
