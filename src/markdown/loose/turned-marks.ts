import { isSpace, isWordCharacter } from '../../words/characters.ts';

/**
 * Finds pairs of quotation marks that are turned, such as `”words“`. Returns the offsets of both marks of each pair. `unbalanced`
 * has the offsets of the marks that are not closed or close nothing.
 *
 * Contract: a letter or digit is directly after the first mark, and none is directly before it. No space is before the second
 * mark, and no letter or digit after it. No language uses the marks in `PAIRS` in this way. German uses `»words«`, so that pair
 * is not turned. Of double quotation marks (`”words“`), at least one must be in `unbalanced`. Single quotation marks (`’words‘`)
 * need not be there: without a partner they count as apostrophes, not as unbalanced.
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

/** Opening mark, closing mark, and the low mark of German: the opening mark closes it (`„words“`). */
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
