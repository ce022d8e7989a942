import type { Token } from './token.ts';

/**
 * Matches one letter, with its marks, of a script without spaces between words. `\p{M}` are the vowel signs and tone marks of
 * Thai, Lao, Khmer and Burmese. Hangul is included, because Korean writes endings and compounds without spaces.
 */
export const UNSPACED_LETTER =
  '(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hangul}](?<![\\p{P}\\p{N}])\\p{M}*)';

/**
 * Divides letters that `UNSPACED_LETTER` matches into pairs of neighbours: `ABC` gives `AB`, `BC` and `C`. So a search can find a
 * word without knowing where it begins. The first letter of each pair is its other form. `start` is the offset of the letters in
 * the text.
 */
export function pairsOf(run: string, start: number): Token[] {
  const letters = [...run.matchAll(new RegExp(UNSPACED_LETTER, 'gu'))].map(({ 0: letter, index }) => ({
    code: codeOf(letter),
    start: start + index,
    end: start + index + letter.length,
  }));
  return letters.map((letter, index): Token => {
    const next = letters[index + 1];
    if (!next)
      return {
        start: letter.start,
        end: letter.end,
        form: letter.code,
        others: [],
        isTail: letters.length > 1,
      };
    return { start: letter.start, end: next.end, form: letter.code + next.code, others: [letter.code] };
  });
}

/** Returns an ASCII code for a letter. Otherwise Pagefind would divide the text itself on a site in Chinese, for example. */
function codeOf(letter: string): string {
  const plain = letter.normalize('NFKC').codePointAt(0) ?? 0;
  return `q${plain.toString(36)}`;
}

/** Particles that Korean writes at the end of a noun, without a space. */
const PARTICLES =
  /(?:에서는|으로는|에게서|이라고|에서|에게|에는|으로|까지|부터|한테|께서|라고|처럼|보다|은|는|이|가|을|를|에|의|도|로|와|과|만)$/u;

/** Returns a Korean word without its particle, if two syllables or more remain. Any other word is returned unchanged. */
export function withoutParticle(word: string): string {
  if (!/^\p{Script=Hangul}+$/u.test(word)) return word;
  const noun = word.replace(PARTICLES, '');
  return [...noun].length >= 2 ? noun : word;
}
