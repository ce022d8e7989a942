import { isSpace } from '../characters.ts';
import { isAnyDash, isAnyHyphen, isMark, isShortDash, plainPunctuation } from './letters.ts';

/** The soft hyphen. If a space follows, a line ended inside a word. All other soft hyphens are ignored. */
export const SOFT_HYPHEN = '\u00AD';
export const NO_GAP: Gap = {
  reading: '',
  other: null,
  isInside: false,
  isElided: false,
  mayJoin: false,
  isParagraph: false,
};
const INSIDE: Gap = { ...NO_GAP, reading: '-', isInside: true };

/** Reads the characters between two words. `before` and `after` are these words, empty at the ends of the text. */
export function readGap(raw: string, before: string, after: string): Gap {
  if (raw === ' ' || raw === '') return NO_GAP;
  // The Greek question mark is `;`.
  if (raw.includes(';') && GREEK.test(before)) return readGap(raw.replaceAll(';', '?'), before, after);
  if (raw.length === 1 && before !== '' && after !== '') {
    if (isAnyHyphen(raw)) return INSIDE;
    if (isShortDash(raw)) return /\p{N}$/u.test(before) && /^\p{N}/u.test(after) ? INSIDE : EITHER;
  }
  const broken = after === '' ? null : brokenLine(raw);
  if (broken) return broken;
  const reading = canonical(raw);
  const withoutMarks = after === '' || !raw.includes('\n') ? null : withoutOpeningMarks(raw);
  return {
    ...NO_GAP,
    reading,
    other: withoutMarks === null || withoutMarks === reading ? null : withoutMarks,
    isParagraph: /\n\s*\n/u.test(raw),
  };
}

const GREEK = /\p{sc=Grek}\p{M}*$/u;

/** An unspaced en dash between letters may be a dash or a hyphen. */
const EITHER: Gap = { ...NO_GAP, reading: '–', other: '-' };

/**
 * Reads a hyphen or soft hyphen before a space or line end: `wel- come`. The words before and after it may be halves of one word.
 * `null` for any other punctuation.
 */
function brokenLine(raw: string): Gap | null {
  const [first = '', ...rest] = [...raw.trimStart()];
  if (rest.length === 0 || !rest.every(isSpace)) return null;
  if (first === SOFT_HYPHEN) return { ...NO_GAP, mayJoin: true };
  if (!isAnyHyphen(first)) return null;
  const isAttached = isAnyHyphen(raw[0]);
  return { ...NO_GAP, reading: '–', other: isAttached ? '-' : null, mayJoin: true, isInside: isAttached };
}

/**
 * The punctuation without the quotation marks that open a new paragraph. In a long quotation, each paragraph opens with a mark,
 * but only the last paragraph closes. `null` if the new paragraph has no mark, or if a mark ends the paragraph before it.
 */
function withoutOpeningMarks(raw: string): string | null {
  const end = raw.lastIndexOf('\n');
  const [before, after] = [raw.slice(0, end), raw.slice(end)];
  if ([...before].some(isMark) || ![...after].some(isMark)) return null;
  return canonical(before + [...after].filter(one => !isMark(one)).join(''));
}

/**
 * The punctuation in one spelling and order, without repetitions. The order does not count, because it is a matter of style:
 * American `,”` is British `”,`.
 */
function canonical(raw: string): string {
  let gap = '';
  for (const character of raw) {
    if (isSpace(character) || character === SOFT_HYPHEN) continue;
    if (isMark(character)) gap += "'";
    else gap += isAnyDash(character) ? '–' : plainPunctuation(character);
  }
  if (gap.length < 2) return gap;
  return [...new Set(gap.replace(/\.{3,}/gu, '…'))].sort().join('');
}

/** What is between two words. */
export interface Gap {
  /** The punctuation, in one spelling. */
  reading: string;
  /** A second way to read the punctuation; `null` if there is none. */
  other: string | null;
  /**
   * Is the gap inside a compound such as `well-known`? With few exceptions, no quotation may begin or end there (`isWordEdge`).
   */
  isInside: boolean;
  /** Is the gap after an elided word that is written together with the next word: `l’eau`? */
  isElided: boolean;
  /** May both words be one word that was split at a line end? */
  mayJoin: boolean;
  /** Does a paragraph end in this gap? */
  isParagraph: boolean;
}
