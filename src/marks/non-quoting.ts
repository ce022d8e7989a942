import { isDigit, isSpace, isWordCharacter } from '../words/characters.ts';
import { isOnlyOpening, isPrime, isSingle } from './mark-table.ts';
import { isAtWordStart, isBeforeWord, type Units } from './units.ts';

/**
 * Finds the marks of a text that are apostrophes, feet or inches, so that they neither open nor close a quotation. Returns their indexes.
 *
 * Contract: an apostrophe is between two letters or digits (`don’t`), before a decade or a clipped word (`’90s`, `'tis`, `rock ’n’ roll`), or
 * a closing mark at the start of a word (`’em`). Two kinds of mark are ambiguous: a single one between a letter or digit and a word that
 * follows (`the leaders’ summit`, `6' high`), and a double one after a digit with a word after it (`6" of rain`). They do not quote if a later
 * mark can close, before one opens again: the longer quotation has more words to check. A usual genitive or clipped word (`leaders’`, `goin’`)
 * is no such later mark.
 */
export function nonQuotingMarks(units: Units): ReadonlySet<number> {
  const found = new Set<number>();
  const closedLater = { single: false, double: false };
  for (const index of units.marks.toReversed()) {
    const sign = signAt(units, index);
    const kind = isSingle(sign) ? 'single' : isPrime(sign) || sign === '„' || sign === '‟' ? 'double' : null;
    if (kind === null) continue;
    const startsWord = isAtWordStart(units, index);
    if (
      isInsideWord(units, index) ||
      (kind === 'single' && isClipped(units, index)) ||
      (sign === '’' && startsWord)
    )
      found.add(index);
    else if (startsWord || isOnlyOpening(sign)) closedLater[kind] = false;
    else if (!isElision(units, index) && !isMeasure(units, index)) closedLater[kind] = true;
    else if (closedLater[kind]) found.add(index);
    else closedLater[kind] = !isMeasure(units, index) && !isUsualElision(units, index);
  }
  return found;
}

const signAt = (units: Units, index: number) => units.sign(index) ?? '';

/** Between two letters or digits. Chinese and Japanese have no apostrophes; only Hebrew has double marks inside words (`צה"ל`). */
function isInsideWord(units: Units, index: number): boolean {
  const [before, sign, after] = [index - 1, index, index + 1].map(at => signAt(units, at));
  if (!isWordCharacter(before) || !isWordCharacter(after) || before === undefined || after === undefined)
    return false;
  if (sign === '"' || sign === '״') return HEBREW.test(before) && HEBREW.test(after);
  return "'’‘＇".includes(sign ?? '"') && !(IDEOGRAPH.test(before) && IDEOGRAPH.test(after));
}

/**
 * A mark after the prefix of a Hebrew word, which a later mark may close: `ה"מים שבאו"` (“the ‘waters that came’”).
 * An abbreviation has its mark before its last letter (`צה"ל`).
 */
export function mayOpenAfterPrefix(units: Units, index: number): boolean {
  const isHebrew = (at: number) => HEBREW.test(signAt(units, at));
  let start = index;
  while (start > 0 && isHebrew(start - 1)) start -= 1;
  const prefix = [...units.signs(start, index)];
  return (
    prefix.length > 0 &&
    prefix.length <= 3 &&
    prefix.every(letter => HEBREW_PREFIXES.includes(letter)) &&
    isHebrew(index + 1) &&
    isHebrew(index + 2)
  );
}

const HEBREW = /\p{Script=Hebrew}/u;
/** Article, conjunctions and prepositions, which Hebrew writes as the first letters of a word. */
const HEBREW_PREFIXES = 'הוכלבמש';
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `’90s`, `'tis`, and both marks of `’n’`. */
export function isClipped(units: Units, index: number): boolean {
  const around = (from: number, to: number) => units.signs(Math.max(0, from), to);
  return isWordCharacter(units.sign(index - 1))
    ? /(?:^|\s)['’‘]n$/iu.test(around(index - 3, index))
    : CLIPPED.test(around(index + 1, index + 7));
}

const CLIPPED = /^(?:\d\ds|(?:tis|twas|twere|em|til|till|n|cause|bout|round|neath|t|s)(?![\p{L}\p{N}]))/iu;

/** A single mark that may stand for letters left out, for a genitive or for feet. Nothing of the kind follows a stop or a comma. */
const isElision = (units: Units, index: number) =>
  "'’‘＇".includes(units.sign(index) ?? '"') &&
  isWordCharacter(units.sign(index - 1)) &&
  isBeforeWord(units, index);

const isUsualElision = (units: Units, index: number) =>
  /(?:s|in|an|\bo|\bth|\bwi)$/iu.test(units.signs(Math.max(0, index - 4), index));

/** A double mark that may stand for inches. A mark after it would be the one that closes. */
function isMeasure(units: Units, index: number): boolean {
  if (!isPrime(units.sign(index)) || !isDigit(units.sign(index - 1))) return false;
  const next = units.sign(index + 1);
  if (isPrime(next)) return true;
  const isComma = next !== undefined && ',;.'.includes(next) && isSpace(units.sign(index + 2));
  return isBeforeWord(units, isComma ? index + 1 : index);
}
