import { isDigit, isSpace, isWordCharacter } from '../words/characters.ts';
import { isOnlyOpening, isPrime, isSingle } from './mark-table.ts';
import { isAtWordStart, isBeforeWord, type Units } from './units.ts';

/**
 * Returns the indexes of the marks that are apostrophes, feet or inches, or that are inside a Hebrew word. They neither open nor
 * close a quotation. Only a mark after a Hebrew prefix may still open one (`Opener` in marked-spans.ts).
 *
 * Contract: an apostrophe is a mark between two letters or digits (`don’t`), a mark before a decade or a clipped word (`’90s`,
 * `'tis`, `rock ’n’ roll`), or `’` at the start of a word (`’em`).
 *
 * Two kinds of mark are ambiguous: a single mark between a letter or digit and the next word (`the leaders’ summit`, `6' high`),
 * and a double mark between a digit and the next word (`6" of rain`). An ambiguous mark does not quote if a later mark of the
 * same kind can close the quotation and no mark of this kind opens one between the two. The quotation is then longer, so more
 * words are checked. A later mark that is ambiguous too does not count if it may mean inches, or if it is the mark of a usual
 * genitive or clipped word (`leaders’`, `goin’`).
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

/**
 * Is the mark inside a word, between two letters or digits? Chinese and Japanese have no apostrophes. Only Hebrew has double
 * marks inside words (`צה"ל`).
 */
function isInsideWord(units: Units, index: number): boolean {
  const [before, sign, after] = [index - 1, index, index + 1].map(at => signAt(units, at));
  if (!isWordCharacter(before) || !isWordCharacter(after) || before === undefined || after === undefined)
    return false;
  if (sign === '"' || sign === '״') return HEBREW.test(before) && HEBREW.test(after);
  return "'’‘＇".includes(sign ?? '"') && !(IDEOGRAPH.test(before) && IDEOGRAPH.test(after));
}

const HEBREW = /\p{Script=Hebrew}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Is the mark the apostrophe of a decade or of a clipped word: `’90s`, `'tis`, both marks of `’n’`? */
export function isClipped(units: Units, index: number): boolean {
  const around = (from: number, to: number) => units.signs(Math.max(0, from), to);
  return isWordCharacter(units.sign(index - 1))
    ? /(?:^|\s)['’‘]n$/iu.test(around(index - 3, index))
    : CLIPPED.test(around(index + 1, index + 7));
}

const CLIPPED = /^(?:\d\ds|(?:tis|twas|twere|em|til|till|n|cause|bout|round|neath|t|s)(?![\p{L}\p{N}]))/iu;

/**
 * May a single mark be the apostrophe of `the leaders’ summit`, or mean feet? It must be between a letter or digit and a word
 * after it.
 */
const isElision = (units: Units, index: number) =>
  "'’‘＇".includes(units.sign(index) ?? '"') &&
  isWordCharacter(units.sign(index - 1)) &&
  isBeforeWord(units, index);

const isUsualElision = (units: Units, index: number) =>
  /(?:s|in|an|\bo|\bth|\bwi)$/iu.test(units.signs(Math.max(0, index - 4), index));

/**
 * May a double mark mean inches? It must follow a digit. After it there must be a word (`6" of`, or `6", of` with a comma,
 * semicolon or full stop), or directly another double mark, which closes the quotation (`6""`).
 */
function isMeasure(units: Units, index: number): boolean {
  if (!isPrime(units.sign(index)) || !isDigit(units.sign(index - 1))) return false;
  const next = units.sign(index + 1);
  if (isPrime(next)) return true;
  const isComma = next !== undefined && ',;.'.includes(next) && isSpace(units.sign(index + 2));
  return isBeforeWord(units, isComma ? index + 1 : index);
}
