import { isApostrophe, isDigit, isQuotationMark } from './characters.ts';
import { isAtWordStart, nonQuotingMarks } from './non-quoting-marks.ts';

/**
 * Finds the quotation marks of a text and pairs them.
 *
 * Contract: offsets are UTF-16 units of `text`. The following do not quote: apostrophes and inches (`nonQuotingMarks`); a single mark that
 * closes nothing (`the leaders’ summit`), is never closed, or could close only a mark outside an open double mark; a straight mark after a
 * digit that closes nothing. `depth` is 0 for outermost pairs. The span of a double mark that is never closed extends to the end of the text
 * and has `closed: false`.
 */
export function markedSpans(text: string): MarkedSpan[] {
  const ignored = nonQuotingMarks(text);
  const spans: Span[] = [];
  const open: Opener[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const mark = text[start] ?? '';
    if (!isQuotationMark(mark) || ignored.has(start)) continue;
    const partner = mayClose(text, start) ? findPartner(open, mark) : -1;
    const from = open[partner];
    if (from) {
      open.length = partner;
      spans.push({ start: from.start, end: start + 1, closed: true });
    } else if (opens(text, start)) open.push({ mark, start });
  }
  for (const { mark, start } of open)
    if (!isSingle(mark)) spans.push({ start, end: text.length, closed: false });
  return withDepth(spans);
}

/** A mark at the start of a word opens a quotation, unless it is one of the closing marks. */
const mayClose = (text: string, at: number) => CLOSING.includes(text[at] ?? '') || !isAtWordStart(text, at);

function findPartner(open: Opener[], mark: string): number {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const opener = open[index]?.mark ?? '';
    if ((PAIRS[opener] ?? '').includes(mark)) return index;
    if (isSingle(mark) && !isSingle(opener)) return -1;
  }
  return -1;
}

/** Tells whether a mark that closes nothing opens a quotation. */
function opens(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (NEVER_OPENING.includes(mark)) return false;
  if (mark === '"') return !isDigit(text[at - 1]);
  return mark === "'" || CLOSING.includes(mark) ? isAtWordStart(text, at) : true;
}

function withDepth(spans: Span[]): MarkedSpan[] {
  const ends: number[] = [];
  return spans
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map(span => {
      while ((ends.at(-1) ?? Infinity) <= span.start) ends.pop();
      return { ...span, depth: ends.push(span.end) - 1 };
    });
}

/** Closing marks. Swedish and Danish also open quotations with some of them. */
const CLOSING = '”’»›」』';
const NEVER_OPENING = '’」』';
const PAIRS: Record<string, string> = {
  '"': '"”',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  "'": "'’",
  '‘': "’'",
  '‚': '‘’',
  '‛': '’',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};
const isSingle = (mark: string) => isApostrophe(mark) || '‚‛'.includes(mark);

interface Opener {
  mark: string;
  start: number;
}

type Span = Omit<MarkedSpan, 'depth'>;

export interface MarkedSpan {
  /** Offset of the opening mark. */
  start: number;
  /** Offset after the closing mark. */
  end: number;
  depth: number;
  closed: boolean;
}
