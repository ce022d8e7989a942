import { isClauseOpen } from './clauses.ts';
import { error, type Finding, warning } from './findings.ts';
import { elements, holdsNumber, negations, type Seen, seen, tableFor, turning } from './kinds.ts';
import { hasTable, listed } from './lists.ts';
import { isCutOpen, isMarked, losesQualifier } from './qualified.ts';
import type { Text, Token } from './tokens.ts';

/** Judges what `[…]` leaves out of a passage: the tokens from `from` to `to`, without `to`. */
export function omission(
  passage: Text,
  { from, to, hasPrintedStop, isLowerCase, printed, language }: Gap,
): Finding[] {
  const { tokens } = passage;
  const ends: number[] = [];
  for (let at = Math.max(from, 1); at <= to && at < tokens.length; at += 1)
    if (tokens[at]?.beginsSentence) ends.push(at);
  const [first] = ends;
  if (first === undefined) return withinSentence(passage, { from, to, printed, language });
  const rest = turned(passage, { from, to: first, printed, language }, []);
  const findings = [...rest, ...unjudged(tokens.slice(from, first), language)];
  const last = ends.at(-1) ?? first;
  if (last === to)
    return hasPrintedStop || !isLowerCase ? findings : [...findings, warning('joins-sentences')];
  const beginning = tokens.slice(last, to);
  const isTurned = turned(passage, { from: last, to, printed, language }, []).length > 0;
  const isSaid = seen(beginning, 'saying', tableFor(beginning, language) ?? '').length > 0;
  const isBare = losesQualifier(passage, last, to, language, false);
  if (!hasPrintedStop || isTurned || isSaid || isBare) findings.push(warning('joins-sentences'));
  return [...findings, ...unjudged(beginning, language)];
}

function withinSentence(passage: Text, gap: Stretch): Finding[] {
  const { from, to, language } = gap;
  const { tokens } = passage;
  const stretch = tokens.slice(from, to);
  const table = tableFor(stretch, language) ?? '';
  const hasMarks = isMarked(passage, from) && isMarked(passage, to);
  const first = stretch[0]?.text.toLowerCase() ?? '';
  const inner = stretch.findIndex((_, at) => at > 0 && isMarked(passage, from + at));
  const isTurnedLater = inner > 0 && turning(stretch.slice(inner), table).length > 0;
  const isRelative =
    hasMarks && !isTurnedLater && (first === 'as' || listed(table, 'relative').includes(first));
  const findings = isRelative ? [] : turned(passage, gap, hasMarks ? innerWords(passage, gap) : []);
  if (!hasMarks) {
    if (seen(stretch, 'saying', table).length > 0) findings.push(error('hidden-change'));
    if (isNumberBeside(tokens, from, to, table)) findings.push(error('hidden-change'));
    if (losesQualifier(passage, from, to, language, true)) findings.push(error('hidden-change'));
    if (isCutOpen(passage, from, to, language) || isClauseOpen(passage, from, to, language))
      findings.push(warning('omission-not-judged'));
  }
  return [...findings, ...unjudged(stretch, language)];
}

/**
 * An error if the omitted words have a word that changes the meaning. Two kinds of words do not count:
 * - modal verbs at the indexes `free`;
 * - words that the quotation also prints, if marks separate them from the printed words on both sides.
 */
function turned(passage: Text, { from, to, printed, language }: Stretch, free: number[]): Finding[] {
  const { tokens } = passage;
  const stretch = tokens.slice(from, to);
  const table = tableFor(stretch, language) ?? '';
  const around = tokens.slice(Math.max(0, from - 3), to + 3);
  const shift = Math.max(0, from - 3);
  const all = turning(around, table)
    .map(one => ({ ...one, from: one.from + shift, to: one.to + shift }))
    .filter(one => one.to >= from && one.from < to);
  const isMarkedWithin = (start: number, end: number) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index).some(at => isMarked(passage, at));
  const isKept = ({ word, from: start, to: end }: Seen) =>
    start > from &&
    end < to - 1 &&
    isMarkedWithin(from, start) &&
    isMarkedWithin(end + 1, to) &&
    printed.some(text => elements(text).includes(word));
  const left = all.filter(one => !isKept(one) && !(one.kind === 'modal' && free.includes(one.from)));
  return left.length > 0 ? [error('hidden-change')] : [];
}

/** A warning if there are no lists for the language of the omitted words. Then nothing can be said about the omission. */
const unjudged = (stretch: Token[], language: string): Finding[] => {
  if (stretch.length === 0) return [];
  const table = tableFor(stretch, language);
  return table !== null && hasTable(table) ? [] : [warning('omission-not-judged')];
};

/** The indexes of the omitted words that have no mark directly before or after them. */
function innerWords(passage: Text, { from, to }: Stretch): number[] {
  const free: number[] = [];
  for (let at = from; at < to; at += 1)
    if (!isMarked(passage, at) && !isMarked(passage, at + 1)) free.push(at);
  return free;
}

/** Whether a number is left out beside a printed number, or a rank before a printed superlative (*second* largest). */
function isNumberBeside(tokens: Token[], from: number, to: number, table: string): boolean {
  const isNumber = (token: Token | undefined) =>
    token !== undefined && holdsNumber([token.text.toLowerCase()], table);
  const stretch = tokens.slice(from, to);
  const next = tokens[to]?.text ?? '';
  const isRank =
    listed(table, 'rank').includes(stretch.at(-1)?.text ?? '') &&
    /^(?:best|worst|most|least)$|est$/u.test(next);
  return isRank || (stretch.some(isNumber) && (isNumber(tokens[from - 1]) || isNumber(tokens[to])));
}

/**
 * Judges the words between two spans of a mixed quotation. Only negations and conditions count. One that repeats a printed word
 * does not count, unless it is directly beside a span.
 */
export function between({ tokens }: Text, { from, to, printed, language }: Stretch): Finding[] {
  const stretch = tokens.slice(from, to);
  const table = tableFor(stretch, language) ?? '';
  const all = [...negations(stretch, table), ...seen(stretch, 'condition', table)];
  const isKept = ({ word, from: start, to: end }: Seen) =>
    start > 0 && end < stretch.length - 1 && printed.some(text => elements(text).includes(word));
  return all.every(isKept) ? [] : [warning('turned-between')];
}

/** Tokens of a passage that are not printed: from `from` to `to`, without `to`. */
export interface Stretch {
  from: number;
  to: number;
  /** The words of the source that are printed anywhere in the quotation. */
  printed: string[];
  language: string;
}

interface Gap extends Stretch {
  hasPrintedStop: boolean;
  /** Whether the words after `[…]` begin with a small letter. */
  isLowerCase: boolean;
}
