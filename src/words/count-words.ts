import { fold } from './fold.ts';

/**
 * The number of words of a text, for rules that count words.
 *
 * Contract: two letters count as one word in scripts that put no space between words (Han, Kana, Thai, Lao, Khmer, Burmese).
 */
export function countWords(text: string): number {
  return fold(text).words.reduce((sum, word) => {
    const letters = word.match(UNSPACED)?.length ?? 0;
    const others = word.replace(UNSPACED, ' ').trim();
    return sum + Math.ceil(letters / 2) + (others === '' ? 0 : others.split(/ +/u).length);
  }, 0);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
