import { isSpace, isWordCharacter } from '../words/characters.ts';
import { isQuotationMark, QUOTATION_MARKS } from './mark-table.ts';

/**
 * Splits a text into characters, with the pairs of signs that stand for one quotation mark as one unit each.
 *
 * Contract: ``` ``words'' ```, `''words''`, `‘‘words’’`, `,,words''` and `<<words>>` are read only where both sides are there, since each of
 * these pairs has a meaning of its own. A unit that stands for a mark has the sign of that mark. Offsets are UTF-16 units of `text`; the last
 * unit is empty and ends the text. Returns no unit for a text without any mark.
 */
export function unitsOf(text: string): Units {
  const pairs = pairsOf(text);
  if (pairs.size === 0 && !ANY_MARK.test(text)) return NO_UNITS;
  if (pairs.size === 0 && !LONG.test(text)) return asItStands(text);
  const [signs, places]: [string[], number[]] = [[], []];
  for (let at = 0; at < text.length; ) {
    const pair = pairs.get(at);
    const sign = pair ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    signs.push(sign);
    places.push(at);
    at += pair === undefined ? sign.length : 2;
  }
  return {
    length: signs.length + 1,
    marks: [...signs.keys()].filter(index => isQuotationMark(signs[index])),
    sign: index => (index === signs.length ? '' : signs[index]),
    at: index => places[index] ?? text.length,
    signs: (from, to) => signs.slice(from, to).join(''),
  };
}

/** Most texts have only characters of one UTF-16 unit: then each of these is a unit. */
const asItStands = (text: string): Units => ({
  length: text.length + 1,
  marks: [...text.matchAll(MARKS)].map(({ index }) => index),
  sign: index => (index === text.length ? '' : text[index]),
  at: index => index,
  signs: (from, to) => text.slice(from, to),
});

const NO_UNITS: Units = { length: 0, marks: [], sign: () => undefined, at: () => 0, signs: () => '' };
const ANY_MARK = new RegExp(`[${QUOTATION_MARKS}]`, 'u');
const MARKS = new RegExp(ANY_MARK, 'gu');
/** Characters of two UTF-16 units. */
const LONG = /[\u{10000}-\u{10FFFF}]/u;

/** The offset of each pair of signs, with the mark it stands for. */
function pairsOf(text: string): Map<number, string> {
  const pairs = new Map<number, string>();
  if (!/``|,,|‘‘|''|<</u.test(text)) return pairs;
  for (const { opening, closing, marks } of PAIRS) {
    const ends = [...text.matchAll(closing)].map(({ index }) => index).filter(end => isEnd(text, end));
    let [from, next] = [0, 0];
    for (const { index } of text.matchAll(opening)) {
      if (index < from || pairs.has(index)) continue;
      while ((ends[next] ?? Infinity) <= index + 2) next += 1;
      const end = ends[next];
      if (end === undefined) break;
      pairs.set(index, marks[0]);
      if (/^(?:''|’’|´´|>>)/u.test(text.slice(end))) pairs.set(end, marks[1]);
      from = end + 2;
    }
  }
  return pairs;
}

const isEnd = (text: string, at: number) => text.startsWith('>>', at) || !isSpace(text[at - 1]);

/** Only a digraph before a word opens, so that `''` closes elsewhere; `<<` may have spaces inside, as guillemets do in French. */
const PAIRS: { opening: RegExp; closing: RegExp; marks: [open: string, close: string] }[] = [
  { opening: /(?<!`)``(?=[^\s`])/gu, closing: /''|´´|’’|["”]/gu, marks: ['“', '”'] },
  { opening: /(?<![,\w]),,(?=[^\s,])/gu, closing: /''|’’|[“”"]/gu, marks: ['„', '”'] },
  { opening: /(?<!‘)‘‘(?=[^\s‘])/gu, closing: /’’/gu, marks: ['“', '”'] },
  { opening: /(?<![\p{L}\p{N}'])''(?=[^\s'])/gu, closing: /(?<!')''(?!')/gu, marks: ['“', '”'] },
  { opening: /<<(?=\s?[\p{L}\p{N}[])/gu, closing: />>/gu, marks: ['«', '»'] },
];

/**
 * Tells whether a mark is directly before a word, and after a space, an opening bracket, a dash, another mark or nothing. This is stricter
 * than a left-flanking delimiter of CommonMark, which may follow a letter.
 */
export function isAtWordStart(units: Units, index: number): boolean {
  const before = units.sign(index - 1);
  const after = units.sign(index + 1) ?? '';
  const isFree =
    before === undefined || isSpace(before) || '([{—–-/'.includes(before) || OPENING.includes(before);
  return isFree && after !== '' && !isSpace(after) && !'.,;:!?)]}'.includes(after);
}

const OPENING = '“‘„‚‟‛⹂«‹"\'＂＇「『｢〝❝❛《〈﹁﹃';

/** Is a mark before a space and a word? */
export const isBeforeWord = (units: Units, index: number): boolean =>
  isSpace(units.sign(index + 1)) && isWordCharacter(units.sign(index + 2));

/** The units of a text, by their index from 0. */
export interface Units {
  /** Their number, with the empty one at the end. */
  length: number;
  /** The indexes of the quotation marks. */
  marks: readonly number[];
  /** A character, or the mark that a pair of signs stands for; `undefined` before the first and after the last. */
  sign(index: number): string | undefined;
  at(index: number): number;
  /** The signs from one index, which is not negative, to another. */
  signs(from: number, to: number): string;
}
