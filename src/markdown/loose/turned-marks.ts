import { isSpace, isWordCharacter } from '../../words/characters.ts';

/**
 * Finds pairs of quotation marks that are turned, such as `”words“`, and returns the offsets of both marks.
 *
 * Contract: the first mark stands before a word and after no letter, the second after a word and before no letter. `unbalanced` are the offsets
 * of marks that are not closed or close nothing; a turned pair of double marks has at least one of them. A turned pair of single marks may
 * have none, since a single mark that is left over counts as an apostrophe. No language uses these marks in this way. A pair such as `»words«` is not
 * turned, since German uses it.
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

/** Opening and closing marks, and the low mark of German, which the opening mark closes. */
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
