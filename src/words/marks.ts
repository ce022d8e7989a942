import { isApostrophe, isDigit, isQuotationMark, isSpace, isWordCharacter } from './characters.ts';

/**
 * Finds the quotation marks of a text and pairs them.
 *
 * Contract: offsets are UTF-16 units of `text`. A mark between two letters or digits is an apostrophe. A single mark that closes
 * nothing is an apostrophe too (`the leaders’ summit`), and so is one that is never closed (`’tis`). A straight mark after a digit
 * that closes nothing means inches. `depth` is 0 for outermost marks. A double mark that is never closed runs to the end of the text,
 * with `closed: false`.
 */
export function markedSpans(text: string): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const open: { mark: string; start: number }[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const mark = text[start] ?? '';
    if (!isQuotationMark(mark) || (isApostrophe(mark) && isInsideWord(text, start))) continue;
    const partner = open.findLastIndex(({ mark: opener }) => closes(opener, mark));
    const from = open[partner];
    if (from && !(canOpen(text, start) && !CLOSING.includes(mark))) {
      open.length = partner;
      spans.push({ start: from.start, end: start + 1, depth: partner, closed: true });
    } else if (opens(text, start)) open.push({ mark, start });
  }
  for (const [depth, { mark, start }] of open.entries())
    if (!isSingle(mark)) spans.push({ start, end: text.length, depth, closed: false });
  return spans.sort((one, other) => one.start - other.start || other.end - one.end);
}

const isInsideWord = (text: string, at: number) =>
  isWordCharacter(characterBefore(text, at)) && isWordCharacter(characterAt(text, at + 1));
const characterBefore = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1);
const characterAt = (text: string, at: number) => [...text.slice(at, at + 2)][0];

/** Does this mark, which closes nothing, open a quotation? */
function opens(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (NEVER_OPENING.includes(mark)) return false;
  if (mark === "'") return canOpen(text, at) && !isDigit(text[at + 1]);
  if (mark === '"') return !isDigit(text[at - 1]);
  return CLOSING.includes(mark) ? canOpen(text, at) : true;
}

/** Stands before a word and after a space, an opening bracket, a dash or another mark. */
function canOpen(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  const free = before === undefined || isSpace(before) || `([{—–-/${OPENING}`.includes(before);
  return free && after !== undefined && !isSpace(after) && !'.,;:!?)]}'.includes(after);
}

const OPENING = '“‘„‚‟‛«‹"\'「『';
/** These close by nature; Swedish and Danish also open with some of them. */
const CLOSING = '”’»›」』';
const NEVER_OPENING = '’」』';
const PAIRS: Record<string, string> = {
  '"': '"',
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
const closes = (opener: string, mark: string) => (PAIRS[opener] ?? '').includes(mark);
const isSingle = (mark: string) => isApostrophe(mark) || '‚‛'.includes(mark);

export interface MarkedSpan {
  /** Offset of the opening mark. */
  start: number;
  /** Offset after the closing mark. */
  end: number;
  depth: number;
  closed: boolean;
}
