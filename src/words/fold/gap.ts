import { isSpace } from '../characters.ts';
import { isAnyDash, isAnyHyphen, isMark, isShortDash, plainPunctuation } from './letters.ts';

/** A soft hyphen that has a space after it: the line ended there. Other soft hyphens are not read at all. */
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

/** Reads what stands between two words; `before` and `after` are the characters beside it, empty at the ends of the text. */
export function readGap(raw: string, before: string, after: string): Gap {
  if (raw === ' ' || raw === '') return NO_GAP;
  // Greek asks with `;`, and has `·` for a semicolon.
  if (raw.includes(';') && GREEK.test(before)) return readGap(raw.replaceAll(';', '?'), before, after);
  if (raw.length === 1 && before !== '' && after !== '') {
    if (isAnyHyphen(raw)) return INSIDE;
    if (isShortDash(raw)) return /\p{N}$/u.test(before) && /^\p{N}/u.test(after) ? INSIDE : EITHER;
  }
  const broken = after === '' ? null : brokenLine(raw);
  if (broken) return broken;
  const reading = canonical(raw);
  const anew = after === '' || !raw.includes('\n') ? null : withoutMarksAnew(raw);
  return {
    ...NO_GAP,
    reading,
    other: anew === null || anew === reading ? null : anew,
    isParagraph: /\n\s*\n/u.test(raw),
  };
}

const GREEK = /\p{sc=Grek}\p{M}*$/u;

/** An unspaced en dash between letters is a hyphen or a dash. */
const EITHER: Gap = { ...NO_GAP, reading: '–', other: '-' };

/** A hyphen or soft hyphen before a space or line end: the two parts may be one word. */
function brokenLine(raw: string): Gap | null {
  const [first = '', ...rest] = [...raw.trimStart()];
  if (rest.length === 0 || !rest.every(isSpace)) return null;
  if (first === SOFT_HYPHEN) return { ...NO_GAP, mayJoin: true };
  if (!isAnyHyphen(first)) return null;
  const isAttached = isAnyHyphen(raw[0]);
  return { ...NO_GAP, reading: '–', other: isAttached ? '-' : null, mayJoin: true, isInside: isAttached };
}

/** Each paragraph of a quotation opens with a mark of its own, and only the last closes. */
function withoutMarksAnew(raw: string): string | null {
  const end = raw.lastIndexOf('\n');
  const [before, after] = [raw.slice(0, end), raw.slice(end)];
  if ([...before].some(isMark) || ![...after].some(isMark)) return null;
  return canonical(before + [...after].filter(one => !isMark(one)).join(''));
}

/** The order of punctuation between two words does not count: American style puts a comma before the quotation mark, British style after it. */
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

export interface Gap {
  /** The punctuation, in one spelling. */
  reading: string;
  /** A second way to read it. */
  other: string | null;
  /** Does it stand inside a word, so that no quotation may begin or end there? */
  isInside: boolean;
  /** Does it stand after an elided word, which is written with the next as one: `l’eau`? */
  isElided: boolean;
  /** May the words on both sides be one word that a line end has parted? */
  mayJoin: boolean;
  /** Does a paragraph end in it? */
  isParagraph: boolean;
}
