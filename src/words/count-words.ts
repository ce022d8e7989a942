import { foldWords, foldWordsOnce, type Words } from './fold/fold-words.ts';
import type { Gap } from './fold/gap.ts';

/**
 * Counts the words of a text, for rules that limit the number of words.
 *
 * Contract: `well-known`, `cannot` and `l’eau` count as one word each. In scripts without spaces between words (Han, Kana, Thai,
 * Lao, Khmer, Burmese), two letters count as one word. An odd number of letters is rounded up.
 */
export const countWords = (text: string): number => countOf(foldWords(text));

/** As `countWords`, for a text that is not folded again. */
export const countWordsOnce = (text: string): number => countOf(foldWordsOnce(text));

function countOf({ words, letters, details }: Words): number {
  return countEach(words.map((_, index) => ({ isLetter: letters[index] === true, gap: details[index] })));
}

/**
 * Counts folded words by the rules of `countWords`. `gap` is the punctuation before a word (fold/gap.ts); it is ignored before
 * the first word. `isLetter` is true for a single letter of a script without spaces.
 */
export function countEach(folded: readonly { isLetter: boolean; gap: Gap | null | undefined }[]): number {
  let [words, letters] = [0, 0];
  for (const [index, { isLetter, gap }] of folded.entries()) {
    if (isLetter) letters += 1;
    else if (index === 0 || !(gap?.isInside === true || gap?.isElided === true)) words += 1;
  }
  return words + Math.ceil(letters / 2);
}
