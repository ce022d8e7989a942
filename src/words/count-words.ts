import { foldWords } from './fold/fold-words.ts';
import type { Gap } from './fold/gap.ts';

/**
 * Counts the words of a text, for rules that limit the number of words.
 *
 * Contract: in scripts without spaces between words (Han, Kana, Thai, Lao, Khmer, Burmese), two letters count as one word,
 * rounded up. A compound counts as one word. An elided word and the word after it count as one (`l’eau`).
 */
export function countWords(text: string): number {
  const { words, letters, details } = foldWords(text);
  return countEach(words.map((_, index) => ({ isLetter: letters[index] === true, gap: details[index] })));
}

/**
 * Counts words that are already folded, by the rules of `countWords`. `gap` is the gap before the word; the gap before the first
 * word is ignored. `isLetter` marks a single letter of a script without spaces.
 */
export function countEach(folded: readonly { isLetter: boolean; gap: Gap | null | undefined }[]): number {
  let [words, letters] = [0, 0];
  for (const [index, { isLetter, gap }] of folded.entries()) {
    if (isLetter) letters += 1;
    else if (index === 0 || !(gap?.isInside === true || gap?.isElided === true)) words += 1;
  }
  return words + Math.ceil(letters / 2);
}
