import { oneSpelling } from './spellings.ts';
import type { Token } from './token.ts';

export const percent = 'percent';

/** Returns the form of an initialism: `us` for `U.S.` */
export const initialism = (found: string): string => plainLetters(found.replaceAll('.', ''));

/** Returns the form of a number: `1500` for `1,500` and `1.500`, `3d5` for `3.5` and `3,5`. */
export function number(found: string): string {
  const plain = found.replace(/['’\u00a0\u202f]/gu, '');
  if (/^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(plain)) return plain.replace(/[.,]/gu, '');
  return plain.replace(/,(?=\d{3}(?:\D|$))/gu, '').replace(/[.,]/gu, 'd');
}

/**
 * Returns the form by which a word is found, and its other forms. The results are kept in memory, because most words occur in
 * many texts.
 */
export function word(found: string): Pick<Token, 'form' | 'others'> {
  const known = kept.get(found);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const forms = formsOfWord(found);
  kept.set(found, forms);
  return forms;
}

const kept = new Map<string, Pick<Token, 'form' | 'others'>>();
const MOST_KEPT = 50_000;

function formsOfWord(found: string): Pick<Token, 'form' | 'others'> {
  const parts = found.split(/['’ʼ]/u);
  const first = parts[0]?.toLowerCase() ?? '';
  const rest = parts.length > 1 && ELIDED.test(first) ? parts.slice(1) : parts;
  const letters = rest.join('');
  const form = oneSpelling(plainLetters(letters));
  const written = form === '' ? '' : plainLetters(withLetterPairs(letters));
  return { form, others: written === '' || written === form || !UMLAUT.test(letters) ? [] : [written] };
}

/** The short words before an apostrophe in French and Italian: `l` in `l’eau`, which is found as `eau`. `O’Brien` stays whole. */
const ELIDED = /^(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu|quoiqu|dell|all|nell|sull|dall|quell|un|gl)$/u;

const UMLAUT = /[äöüåøæœ]/iu;
const LETTER_PAIRS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
};
const withLetterPairs = (letters: string) =>
  letters.toLowerCase().replace(/[äöüåøæœ]/gu, letter => LETTER_PAIRS[letter] ?? letter);

/**
 * Returns the letters in lower case, without diacritics, and without the Arabic article. Letters that NFD does not decompose
 * become plain letters too: `l` for `ł`.
 */
function plainLetters(letters: string): string {
  const plain = letters
    .toLowerCase()
    .replace(/[łøđðħıßæœþςىةیکـ]/gu, letter => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC');
  return plain.replace(ARABIC_ARTICLE, '');
}

const PLAIN_LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
};

/** The Arabic article at the start of a word. A preposition or conjunction of one letter may come before it. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{2})/u;
