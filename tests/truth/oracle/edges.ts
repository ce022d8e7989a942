import { cut, error, type Finding } from './findings.ts';
import { holdsNumber, negations, seen, tableFor } from './kinds.ts';
import { listed } from './lists.ts';
import { qualifies } from './qualified.ts';
import type { Text, Token } from './tokens.ts';

/**
 * An error if a printed number goes on in the source: `It cost £6` for *It cost £6 million*. `cuts` are the indexes where printed
 * segments begin or end.
 */
export function numberEdges({ tokens }: Text, cuts: number[], language: string): Finding[] {
  const table = tableFor(tokens, language) ?? 'en';
  return cuts.some(at => continues(tokens, at, table)) ? [error('turned-by-cut')] : [];
}

/**
 * Whether the word at `at` and the word before it are one number. Either they touch, or they are a number and its unit, currency
 * or magnitude, as in *6 million*.
 */
function continues(tokens: Token[], at: number, table: string): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (before === undefined || after === undefined || after.beginsSentence) return false;
  const isNumber = (token: Token) => holdsNumber([token.text.toLowerCase()], table);
  if (after.isGlued) return isNumber(before) || isNumber(after);
  if (after.gap !== '' || !isNumber(before) || !isNumber(after)) return false;
  if (isDate(tokens, at - 1) && !/(?:hundred|thousand|ill?[iõó]|tausend|mil)/u.test(after.text.toLowerCase()))
    return false;
  return !(/^\p{Nd}/u.test(before.text) && /^\p{Nd}/u.test(after.text));
}

/** Whether the word is a year after a preposition. In *In 2014 two leaders met*, *two* is not a part of the number *2014*. */
const isDate = (tokens: Token[], at: number) =>
  /^(?:1\d|20)\d\d$/u.test(tokens[at]?.text ?? '') &&
  /^(?:in|since|before|after|until|from|im|seit|vor|nach|en|depuis|avant|desde|antes|dal|nel|em|sinds|w|od|в|с|у|з)$/iu.test(
    tokens[at - 1]?.text ?? '',
  );

/**
 * Reports a word that changes the meaning and stands directly beside the printed words. Before them: a negation (*not*), near
 * negation (*hardly*), condition (*if*) or qualifying word (*former*). After them: a negation, condition or qualifying word. Only
 * the condition may also follow a mark (*, unless*). The printed words still count as found.
 */
export function wordEdges(passage: Text, start: number, end: number, language: string): Finding[] {
  const { tokens } = passage;
  const first = tokens[start];
  const next = tokens[end];
  const isCutBefore =
    start > 0 &&
    first?.beginsSentence === false &&
    !/[,;:–(،]/u.test(first.gap) &&
    (isTurning(tokens, start - 1, language, true) || qualifies(tokens, start - 1, language, true));
  const isCutAfter =
    next?.beginsSentence === false &&
    ((next.gap.replace('⁀', '') === '' &&
      (isTurning(tokens, end, language, false) || qualifies(tokens, end, language, false))) ||
      isCondition(tokens, end, language));
  return isCutBefore || isCutAfter || isClauseTurned(tokens, start, end) ? [cut('turned-by-cut')] : [];
}

function isTurning(tokens: Token[], at: number, language: string, isBefore: boolean): boolean {
  const table = tableFor(tokens.slice(at, at + 1), language) ?? '';
  const shift = Math.max(0, at - 3);
  const around = tokens.slice(shift, at + 4);
  const isHere = ({ from, to }: { from: number; to: number }) => from + shift <= at && at <= to + shift;
  if (negations(around, table).some(isHere)) return true;
  if (!isBefore) return false;
  return seen(around, 'near', table).some(isHere) || isCondition(tokens, at, language);
}

function isCondition(tokens: Token[], at: number, language: string): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const table = tableFor(tokens.slice(at, at + 1), language) ?? '';
  return !ONLY.has(word) && listed(table, 'condition').includes(word);
}
const ONLY = new Set(
  'only nur seulement sólo solo solamente soltanto só somente apenas alleen slechts tylko только лишь тільки лише فقط'.split(
    ' ',
  ),
);

/** In scripts without spaces, a negation anywhere in the rest of the clause counts as directly beside the printed words. */
function isClauseTurned(tokens: Token[], start: number, end: number): boolean {
  let [from, to] = [start, end];
  if (!tokens[start]?.isLetter && !tokens[end - 1]?.isLetter) return false;
  while (from > 0 && tokens[from]?.gap === '') from -= 1;
  while (to < tokens.length && tokens[to]?.gap === '') to += 1;
  const table = tableFor(tokens.slice(from, to), '') ?? '';
  return negations(tokens.slice(from, to), table).some(
    one => one.from + from < start || one.to + from >= end,
  );
}

/**
 * An error if the printed words end in `.`, `,` or `!` where the source has `?`. Also an error if they end in `?` and the
 * sentence of the source does not. If they end in another way where the source has `?`, they count as found, with a warning.
 */
export function questionEdge({ tokens, tail }: Text, end: number, printedTail: string): Finding[] {
  const there = tokens[end]?.gap ?? tail;
  if (printedTail.includes('?')) {
    let last = end;
    while (last < tokens.length && !tokens[last]?.beginsSentence) last += 1;
    return (tokens[last]?.gap ?? tail).includes('?') ? [] : [error('question')];
  }
  if (!there.includes('?')) return [];
  return /[.,!]/u.test(printedTail) ? [error('question')] : [cut('question')];
}
