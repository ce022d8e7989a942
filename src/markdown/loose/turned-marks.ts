import { isSpace, isWordCharacter } from '../../words/characters.ts';

/**
 * Finds pairs of quotation marks that are turned, such as `”words“`. Returns the offsets of both marks of each pair. `unbalanced`
 * has the offsets of the marks that are not closed or close nothing.
 *
 * Contract: the first mark is directly before a letter or digit, and not directly after one. The second mark is not after a
 * space, and not before a letter or digit. No language uses these marks in this way. `»words«` is not turned, because German uses
 * it. At least one mark of a double pair must be in `unbalanced`. A single pair need not be, because a single mark without a
 * partner counts as an apostrophe.
 */
export function turnedMarks(text: string, unbalanced: ReadonlySet<number>): [from: number, to: number][] {
  const found: [from: number, to: number][] = [];
  for (const { opening, closing, low, signs } of PAIRS) {
    if (unbalanced.size === 0 && opening !== '‘') continue;
    let from = -1;
    let isLow = false;
    for (const { index, 0: mark } of text.matchAll(signs)) {
      const isUnbalanced = opening === '‘' || unbalanced.has(from) || unbalanced.has(index);
      const isTurned = mark === opening && from >= 0 && !isLow && isUnbalanced;
      if (isTurned && enclose(text, from, index)) found.push([from, index]);
      from = mark === closing ? index : -1;
      if (mark !== closing) isLow = mark === low;
    }
  }
  return found;
}

/** Opening and closing marks, and the low mark of German, which the opening mark closes (`„words“`). */
const PAIRS = [
  ['“', '”', '„'],
  ['‘', '’', '‚'],
  ['❝', '❞', ''],
].map(([opening = '', closing = '', low = '']) => ({
  opening,
  closing,
  low,
  signs: new RegExp(`[${opening}${closing}${low}]`, 'gu'),
}));

const enclose = (text: string, from: number, to: number) =>
  !isWordCharacter(text[from - 1]) &&
  isWordCharacter(text[from + 1]) &&
  !isSpace(text[to - 1]) &&
  !isWordCharacter(text[to + 1]);
