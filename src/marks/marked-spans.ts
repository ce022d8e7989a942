import { isDigit, isSpace, isWordCharacter } from '../words/characters.ts';
import { mayOpenAfterPrefix } from '../words/hebrew-prefix.ts';
import { CLOSERS, isAngle, isClosing, isOnlyClosing, isSingle, isStraight } from './mark-table.ts';
import { isClipped, nonQuotingMarks } from './non-quoting.ts';
import { isAtWordStart, type Units, unitsOf } from './units.ts';

/**
 * Finds the quotation marks of a text and pairs them. `isLabelled` says that the text is a labelled passage: the `text` of
 * `[text][speaker@source]`.
 *
 * Contract: offsets are UTF-16 units of `text`. Apostrophes, feet and inches do not quote (`nonQuotingMarks`). A single mark
 * without a partner does not quote (`the leaders’ summit`), except at the beginning of a labelled passage. Inside open double
 * marks, a single mark does not close a quotation that opened before them. `《》〈〉` quote around Korean words and in a labelled
 * passage; elsewhere they enclose titles.
 *
 * A pair inside no other pair has the `depth` 0. A quotation that is never closed extends to the end of the text and has
 * `closed: false`. It begins with a double mark, or with a single mark at the beginning of a labelled passage.
 *
 * `stray` are marks that close nothing: a double mark that does not follow a digit, and a single mark after a comma, `!`, `?` or
 * `…`. If a labelled passage has an opening single mark, a single mark at its end is stray too, unless it may be an apostrophe.
 */
export function readMarks(text: string, isLabelled = false): ReadMarks {
  const units = unitsOf(text);
  if (units.length === 0) return NO_MARKS;
  const ignored = nonQuotingMarks(units);
  const titles = isLabelled ? NO_TITLES : titleMarks(units);
  const spans: Span[] = [];
  const stray: number[] = [];
  const open: Opener[] = [];
  const close = (index: number, opener: Opener) =>
    spans.push(spanOf(units, opener.index, index, text.length));
  for (const index of units.marks) {
    if (titles.has(index)) continue;
    const sign = units.sign(index) ?? '';
    if (ignored.has(index)) {
      if (mayOpenAfterPrefix(units.sign, index)) open.push({ sign, index, isWeak: true });
      continue;
    }
    const partner = mayClose(units, index) ? findPartner(open, sign) : -1;
    const from = open[partner];
    if (from) {
      open.length = partner;
      close(index, from);
    } else if (opens(units, index)) open.push({ sign, index, isWeak: false });
    else if (isStray(units, index)) stray.push(units.at(index));
  }
  for (const { sign, index, isWeak } of open)
    if (!isWeak && (!isSingle(sign) || (isLabelled && opensAll(text, units, index))))
      spans.push(spanOf(units, index, null, text.length));
  if (isLabelled) stray.push(...lastStray(units, spans));
  return { spans: withDepth(spans), stray };
}

/** The pairs of quotation marks of a text; see `readMarks`. */
export const markedSpans = (text: string, isLabelled = false): MarkedSpan[] =>
  readMarks(text, isLabelled).spans;

function spanOf(units: Units, from: number, to: number | null, length: number): Span {
  const [start, inside] = [units.at(from), units.at(from + 1)];
  return to === null
    ? { start, end: length, inside: [inside, length], closed: false }
    : { start, end: units.at(to + 1), inside: [inside, units.at(to)], closed: true };
}

/** May a mark close a quotation? At the start of a word, only a mark of `CLOSING` (mark-table.ts) may. */
const mayClose = (units: Units, index: number) =>
  isClosing(units.sign(index)) || !isAtWordStart(units, index);

/**
 * The index in `open` of the mark that `sign` closes; -1 if there is none. A weak mark (see `Opener`) is chosen only if no other
 * mark fits.
 */
function findPartner(open: Opener[], sign: string): number {
  let weak = -1;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const opener = open[index] ?? { sign: '', isWeak: false };
    const fits = (CLOSERS[opener.sign] ?? '').includes(sign);
    if (fits && !opener.isWeak) return index;
    if (fits && weak < 0) weak = index;
    if (isSingle(sign) && !isSingle(opener.sign)) return weak;
  }
  return weak;
}

/** Tells whether a mark that closes nothing opens a quotation. French newspapers open a new paragraph of a quotation with `»`. */
function opens(units: Units, index: number): boolean {
  const sign = units.sign(index) ?? '';
  if (isOnlyClosing(sign)) return false;
  if (sign === '»' && index === 0) return true;
  if (isSingle(sign)) return isStraight(sign) || isClosing(sign) ? isAtWordStart(units, index) : true;
  if (!isStraight(sign)) return isClosing(sign) ? isAtWordStart(units, index) : true;
  return !isDigit(units.sign(index - 1)) && !isAtWordEnd(units, index);
}

function isAtWordEnd(units: Units, index: number): boolean {
  const [before, after] = [units.sign(index - 1), units.sign(index + 1)];
  return before !== undefined && !isSpace(before) && !'([{—–-/'.includes(before) && !isWordCharacter(after);
}

function isStray(units: Units, index: number): boolean {
  const [before, sign] = [units.sign(index - 1) ?? '', units.sign(index) ?? ''];
  if (isDigit(before)) return false;
  if (!isSingle(sign)) return true;
  if (!"’'＇".includes(sign)) return false;
  return ',!?…'.includes(before) && before !== '' && !isWordCharacter(units.sign(index + 1));
}

/**
 * Is the mark before all words of a labelled passage, and no apostrophe of a clipped word (`'tis`)? Anywhere else, a single mark
 * that is never closed may be an apostrophe.
 */
const opensAll = (text: string, units: Units, index: number) =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, units.at(index))) && !isClipped(units, index);

/**
 * Returns the single mark after the last word if this mark closes nothing, while another single mark opens a quotation. After s,
 * x, z, n or o, the mark may be an apostrophe (`goin’`), so it is not returned.
 */
function lastStray(units: Units, spans: Span[]): number[] {
  let last = units.length;
  while (last > 0 && !isWordCharacter(units.sign(last - 1))) last -= 1;
  const [sign, at] = [units.sign(last) ?? '', units.at(last)];
  if (!"’'＇".includes(sign) || sign === '' || /[sxzno]/iu.test(units.sign(last - 1) ?? 's')) return [];
  const isPaired = spans.some(({ closed, end }) => closed && end > at);
  const hasSingle = units.marks.some(
    index => isSingle(units.sign(index)) && spans.some(({ start }) => start === units.at(index)),
  );
  return hasSingle && !isPaired ? [at] : [];
}

/** Returns the indexes of the marks that enclose titles. They are all angle marks, except angle marks around Korean words. */
function titleMarks(units: Units): ReadonlySet<number> {
  const titles = new Set<number>();
  const open: number[] = [];
  for (const index of units.marks) {
    const sign = units.sign(index);
    if (!isAngle(sign)) continue;
    if (!isClosing(sign)) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && HANGUL.test(units.signs(start + 1, index))) continue;
    titles.add(index);
    if (start !== undefined) titles.add(start);
  }
  for (const index of open) titles.add(index);
  return titles;
}

const HANGUL = /\p{Script=Hangul}/u;
const NO_TITLES: ReadonlySet<number> = new Set();

function withDepth(spans: Span[]): MarkedSpan[] {
  const ends: number[] = [];
  return spans
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map(span => {
      while ((ends.at(-1) ?? Infinity) <= span.start) ends.pop();
      return { ...span, depth: ends.push(span.end) - 1 };
    });
}

interface Opener {
  sign: string;
  index: number;
  /** Is the mark after the prefix of a Hebrew word, where it may also belong to an abbreviation? */
  isWeak: boolean;
}

type Span = Omit<MarkedSpan, 'depth'>;

export interface MarkedSpan {
  /** Offset of the opening mark. */
  start: number;
  /** Offset after the closing mark. */
  end: number;
  /** Offsets of the text between the marks: of its first character, and of the character after its last. */
  inside: [from: number, to: number];
  depth: number;
  closed: boolean;
}

export interface ReadMarks {
  spans: MarkedSpan[];
  /** Offsets of the marks that close nothing. */
  stray: number[];
}

const NO_MARKS: ReadMarks = { spans: [], stray: [] };
