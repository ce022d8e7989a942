import { isSpace, isWordCharacter } from '../words/characters.ts';
import { isQuotationMark, QUOTATION_MARKS } from './mark-table.ts';

/**
 * Splits a text into units. A unit is one character, or a pair of signs that is typed for one quotation mark, such as `<<` for
 * `«`.
 *
 * Contract: ``` ``words'' ```, `''words''`, `‘‘words’’`, `,,words''` and `<<words>>` are read as quotation marks only if both
 * sides are present, because each of these pairs also has another meaning. If a unit is a pair, its `sign` is the mark. Offsets
 * are UTF-16 units of `text`. The last unit is empty and marks the end of the text. A text without any mark has no units.
 */
export function unitsOf(text: string): Units {
  const pairs = pairsOf(text);
  const plain = pairs.size === 0 ? marksOfPlain(text) : null;
  if (plain) return plain.length === 0 ? NO_UNITS : asItStands(text, plain);
  if (pairs.size === 0 && !ANY_MARK.test(text)) return NO_UNITS;
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

/** The units of a text that has no pairs of signs and no character of two UTF-16 units. Most texts are of this kind. */
const asItStands = (text: string, marks: readonly number[]): Units => ({
  length: text.length + 1,
  marks,
  sign: index => (index === text.length ? '' : text[index]),
  at: index => index,
  signs: (from, to) => text.slice(from, to),
});

/** The offsets of the quotation marks in a text. `null` if the text has a character of two UTF-16 units. */
function marksOfPlain(text: string): number[] | null {
  const marks: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (IS_MARK[code] === 1) marks.push(index);
    else if (code >= 0xd800 && code <= 0xdfff) return null;
  }
  return marks;
}

const NO_UNITS: Units = { length: 0, marks: [], sign: () => undefined, at: () => 0, signs: () => '' };
const ANY_MARK = new RegExp(`[${QUOTATION_MARKS}]`, 'u');
/** 1 for each UTF-16 unit that is a quotation mark. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of QUOTATION_MARKS) if (mark.length === 1) IS_MARK[mark.charCodeAt(0)] = 1;
/** Signs that may be pairs. */
const PAIRED = /``|,,|‘‘|''|<</u;
const NO_PAIRS: ReadonlyMap<number, string> = new Map();

/** The offset of each pair of signs, with the quotation mark that the pair is typed for. */
function pairsOf(text: string): ReadonlyMap<number, string> {
  if (!PAIRED.test(text)) return NO_PAIRS;
  const pairs = new Map<number, string>();
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

/**
 * The pairs of signs that open and close a quotation, with the marks that they are typed for. An opening pair must be directly
 * before the quoted words, because `''` also closes a quotation. A space may follow `<<`, as in French.
 */
const PAIRS: { opening: RegExp; closing: RegExp; marks: [open: string, close: string] }[] = [
  { opening: /(?<!`)``(?=[^\s`])/gu, closing: /''|´´|’’|["”]/gu, marks: ['“', '”'] },
  { opening: /(?<![,\w]),,(?=[^\s,])/gu, closing: /''|’’|[“”"]/gu, marks: ['„', '”'] },
  { opening: /(?<!‘)‘‘(?=[^\s‘])/gu, closing: /’’/gu, marks: ['“', '”'] },
  { opening: /(?<![\p{L}\p{N}'])''(?=[^\s'])/gu, closing: /(?<!')''(?!')/gu, marks: ['“', '”'] },
  { opening: /<<(?=\s?[\p{L}\p{N}[])/gu, closing: />>/gu, marks: ['«', '»'] },
];

/**
 * Is the mark directly before a word? A space, an opening bracket, a dash, `/`, an opening mark or nothing must be before the
 * mark.
 */
export function isAtWordStart(units: Units, index: number): boolean {
  const before = units.sign(index - 1);
  const after = units.sign(index + 1) ?? '';
  const isFree =
    before === undefined || isSpace(before) || '([{—–-/'.includes(before) || OPENING.includes(before);
  return isFree && after !== '' && !isSpace(after) && !'.,;:!?)]}'.includes(after);
}

const OPENING = '“‘„‚‟‛⹂«‹"\'＂＇「『｢〝❝❛《〈﹁﹃';

/** Do a space and then a word follow the mark? */
export const isBeforeWord = (units: Units, index: number): boolean =>
  isSpace(units.sign(index + 1)) && isWordCharacter(units.sign(index + 2));

/** The units of a text, by their index from 0. */
export interface Units {
  /** The number of units, including the empty one at the end. */
  length: number;
  /** The indexes of the quotation marks. */
  marks: readonly number[];
  /**
   * The character of a unit, or the quotation mark that a pair of signs is typed for. Empty for the last unit. `undefined` for an
   * index before the first unit or after the last.
   */
  sign(index: number): string | undefined;
  /** The UTF-16 offset at which a unit begins. */
  at(index: number): number;
  /** The signs from index `from`, which must not be negative, to before index `to`. */
  signs(from: number, to: number): string;
}
