import type { Gap } from '../fold/gap.ts';

/** Is a printed word equal to a word of the evidence? If `isFirst`, the case of the first letter does not count. */
export function sameWord(printed: string, seen: string, isFirst: boolean, language: string): boolean {
  if (printed === seen) return true;
  return isFirst && foldFirst(printed, language) === foldFirst(seen, language);
}

/** Can the punctuation between two printed words be read in the same way as the punctuation between two words of the evidence? */
export function sameGap(printed: Gap, seen: Gap): boolean {
  if (printed.reading === seen.reading) return true;
  const { other } = printed;
  return (
    (seen.other !== null && (seen.other === printed.reading || seen.other === other)) ||
    (other !== null && other === seen.reading)
  );
}

/** Puts the first letter into lower case, by the rules of the language: Turkish has two letters i, Dutch has the letter IJ. */
function foldFirst(word: string, language: string): string {
  if (FIRST_LOWER.test(word)) return word;
  if (/^(?:tr|az)\b/u.test(language)) return word.replace(/\p{L}/u, turkish);
  if (language.startsWith('nl') && word.startsWith('IJ')) return `ij${word.slice(2)}`;
  return word.replace(/\p{L}/u, letter => letter.toLowerCase());
}

const FIRST_LOWER = /^[a-z]/u;
const turkish = (letter: string) => (letter === 'İ' ? 'i' : letter === 'I' ? 'ı' : letter.toLowerCase());
