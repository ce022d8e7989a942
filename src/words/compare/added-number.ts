import { NUMBER, POINTING, UNIT } from '../turning/classes.ts';

/**
 * Does a bracket add a number, or change a Roman numeral? After a number, an added unit or currency counts too. *One of* is no
 * number.
 *
 * A year or date is allowed if the bracket has another word too (`[May 2014]`), or if it replaces a word that points to a time
 * (`[2014]` for *last year*). `words` are the words of the bracket, and `own` are their classes. `seen` are the words that it
 * replaces, and `seenClasses` are their classes. `isAfterNumber` says that the evidence has a number before the bracket.
 */
export function addsNumber(
  words: readonly string[],
  own: Uint32Array,
  seen: readonly string[],
  seenClasses: Uint32Array,
  isAfterNumber: boolean,
): boolean {
  if (changesNumeral(words, seen)) return true;
  const known = new Set(seen.map(word => word.toLowerCase()));
  // Units count only after a number, because *pound* and *degree* have other meanings.
  const counted = isAfterNumber ? NUMBER | UNIT : NUMBER;
  const isNumeric = (index: number) =>
    ((own[index] ?? 0) & counted) !== 0 && !known.has((words[index] ?? '').toLowerCase());
  const numbers = [...words.keys()].filter(isNumeric).filter(index => !isOneOf(words, index));
  if (numbers.length === 0) return false;
  const isDated = numbers.every(
    index => /^(?:1\d|20)\d\ds?$/u.test(words[index] ?? '') || isDay(words, index),
  );
  const hasOther = words.some((word, index) => !numbers.includes(index) && /\p{L}/u.test(word));
  const isPointing = seenClasses.length > 0 && seenClasses.every(bits => (bits & POINTING) !== 0);
  return !(isDated && (hasOther || isPointing));
}

/**
 * Does the bracket change a Roman numeral: *World War [II]* for *World War I*? An added numeral alone (`[II]`) counts too. A
 * numeral in an added name is allowed: `[Queen Ada II]` for *she*.
 */
function changesNumeral(words: readonly string[], seen: readonly string[]): boolean {
  const own = words.filter(word => NUMERAL.test(word));
  const there = seen.filter((word, index) =>
    (index > 0 || seen.length === 1 ? NUMERAL : LONG_NUMERAL).test(word),
  );
  if (own.length === 0 && there.every(word => word.length === 1)) return false;
  const isAlone = own.length === words.length && own.some(word => word.length > 1);
  return (isAlone || there.length > 0) && own.join(' ') !== there.join(' ');
}

const NUMERAL = /^(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const LONG_NUMERAL = /^(?=..)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

const isOneOf = (words: readonly string[], index: number) =>
  /^one$/iu.test(words[index] ?? '') && words[index + 1] === 'of';
const MONTHS =
  /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек|янв)/iu;
const isDay = (words: readonly string[], index: number) =>
  /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u.test(words[index] ?? '') &&
  [words[index - 1], words[index + 1]].some(word => MONTHS.test(word ?? ''));
