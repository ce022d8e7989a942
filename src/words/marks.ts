import { isApostrophe, isDigit, isQuotationMark } from './characters.ts';
import { leansOnNext, nonQuotingMarks } from './non-quoting-marks.ts';

/**
 * Finds the quotation marks of a text and pairs them.
 *
 * Contract: offsets are UTF-16 units of `text`. Apostrophes and inches are no marks (`nonQuotingMarks`); nor is a single mark that
 * closes nothing (`the leaders’ summit`), is never closed, or would close across a double mark still open, nor a straight mark after
 * a digit that closes nothing. `depth` is 0 for outermost marks. A double mark that is never closed runs to the end of the text, with
 * `closed: false`.
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

/** A mark that can open and leans on the next word opens, unless it closes by nature. */
const mayClose = (text: string, at: number) => CLOSING.includes(text[at] ?? '') || !leansOnNext(text, at);

function findPartner(open: Opener[], mark: string): number {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const opener = open[index]?.mark ?? '';
    if ((PAIRS[opener] ?? '').includes(mark)) return index;
    if (isSingle(mark) && !isSingle(opener)) return -1;
  }
  return -1;
}

/** Does this mark, which closes nothing, open a quotation? */
function opens(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (NEVER_OPENING.includes(mark)) return false;
  if (mark === '"') return !isDigit(text[at - 1]);
  return mark === "'" || CLOSING.includes(mark) ? leansOnNext(text, at) : true;
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

/** These close by nature; Swedish and Danish also open with some of them. */
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
