import { foldWords } from './fold/fold-words.ts';
import type { Gap } from './fold/gap.ts';

/**
 * The number of words of a text, for rules that count words.
 *
 * Contract: two letters count as one word in scripts that put no space between words (Han, Kana, Thai, Lao, Khmer, Burmese). A compound is one
 * word, and so are an elided word and the one it leans on (`l’eau`).
 */
export function countWords(text: string): number {
  const { words, letters, details } = foldWords(text);
  return countEach(words.map((_, index) => ({ isLetter: letters[index] === true, gap: details[index] })));
}

/** As `countWords`, for words that are folded already. `gap` is what stands before the word; nothing does before the first. */
export function countEach(folded: readonly { isLetter: boolean; gap: Gap | null | undefined }[]): number {
  let [words, letters] = [0, 0];
  for (const [index, { isLetter, gap }] of folded.entries()) {
    if (isLetter) letters += 1;
    else if (index === 0 || !(gap?.isInside === true || gap?.isElided === true)) words += 1;
  }
  return words + Math.ceil(letters / 2);
}
