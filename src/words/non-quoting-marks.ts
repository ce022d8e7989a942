import { isApostrophe, isDigit, isQuotationMark, isSpace, isWordCharacter } from './characters.ts';

/**
 * Finds the marks of a text that are apostrophes or inches, so that they neither open nor close a quotation. Returns their offsets.
 *
 * Contract: an apostrophe is between two letters or digits (`don’t`), before a decade or a clipped word (`’90s`, `'tis`, `rock ’n’ roll`), or
 * a closing mark at the start of a word (`’em`). Two kinds of mark before a word are ambiguous: a single one after *s* or *in* (`the
 * leaders’ summit`, `goin’ home`) and a straight double one after a digit (`6" of rain`). They do not quote if a later mark can close the
 * quotation, since the longer quotation has more words to check.
 */
export function nonQuotingMarks(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const isClosedLater = { single: false, double: false };
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const mark = text[at] ?? '';
    if (!isQuotationMark(mark) && !isApostrophe(mark)) continue;
    const kind = SINGLE.includes(mark) ? 'single' : DOUBLE.includes(mark) ? 'double' : null;
    if (kind === null) continue;
    const startsWord = isAtWordStart(text, at);
    if (isInsideWord(text, at) || (kind === 'single' && isClipped(text, at)) || (mark === '’' && startsWord))
      found.add(at);
    else if (startsWord || ONLY_OPENING.includes(mark)) isClosedLater[kind] = false;
    else if (!isPossessive(text, at) && !isInches(text, at)) isClosedLater[kind] = true;
    else if (isClosedLater[kind]) found.add(at);
  }
  return found;
}

/**
 * Tells whether a mark is directly before a word, and after a space, an opening bracket, a dash, another mark or nothing. This is stricter
 * than a left-flanking delimiter of CommonMark, which may follow a letter.
 */
export function isAtWordStart(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  const isFree = before === undefined || isSpace(before) || `([{—–-/${OPENING}`.includes(before);
  return isFree && after !== undefined && !isSpace(after) && !'.,;:!?)]}'.includes(after);
}

const OPENING = '“‘„‚‟‛«‹"\'「『';
const SINGLE = "'’‘‚‛";
const DOUBLE = '"“”„‟';
const ONLY_OPENING = '‚‛„‟';

/** Between two letters or digits. Chinese and Japanese have no apostrophes; only Hebrew has double marks inside words (`צה"ל`). */
function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [characterBefore(text, at), characterAt(text, at + 1)];
  if (!isWordCharacter(before) || !isWordCharacter(after)) return false;
  if (text[at] === '"') return HEBREW.test(before) && HEBREW.test(after);
  return "'’‘".includes(text[at] ?? '"') && !(IDEOGRAPH.test(before) && IDEOGRAPH.test(after));
}

const HEBREW = /\p{Script=Hebrew}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const characterBefore = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const characterAt = (text: string, at: number) => [...text.slice(at, at + 2)][0] ?? '';

/** `’90s`, `'tis`, and both marks of `’n’`. */
const isClipped = (text: string, at: number) =>
  isWordCharacter(text[at - 1])
    ? /(?:^|\s)['’‘]n$/iu.test(text.slice(Math.max(0, at - 3), at))
    : /^(?:\d\ds|(?:tis|twas|em|til|n)(?![\p{L}\p{N}]))/iu.test(text.slice(at + 1, at + 6));

const isPossessive = (text: string, at: number) =>
  "'’".includes(text[at] ?? '"') &&
  /(?:s|in)$/iu.test(text.slice(Math.max(0, at - 2), at)) &&
  isBeforeWord(text, at);
const isInches = (text: string, at: number) =>
  text[at] === '"' && isDigit(text[at - 1]) && isBeforeWord(text, at);
const isBeforeWord = (text: string, at: number) =>
  isSpace(text[at + 1]) && isWordCharacter(characterAt(text, at + 2));
