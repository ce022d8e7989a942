import { holdsNumber } from './kinds.ts';
import type { Piece } from './printed.ts';
import { type Token, WITHOUT_SPACES } from './tokens.ts';

/**
 * Whether a word with a bracket, such as `[T]he` or `help[ing]`, is a permitted form of the word in the source. The letters
 * outside the bracket must be the same in the source. In the first word of a segment (`isFirst`), the first letter may differ in
 * case.
 */
export function isJoinedForm(
  { parts, token: printed }: Piece,
  token: Token,
  isFirst: boolean,
  language: string,
): boolean {
  if (printed.isGlued || token.isGlued) return false;
  const word = parts.map(({ text }) => text.replaceAll(/['’]/gu, "'")).join('');
  const source = token.text;
  if (!/^[\p{L}\p{M}'.]+$/u.test(word) || WITHOUT_SPACES.test(word) || /\p{sc=Hang}/u.test(word))
    return false;
  const own = parts.flatMap(({ text, isOurs }) => [...text].map(letter => ({ letter, isOurs })));
  const letters = [...source];
  const isCase =
    own.length === letters.length &&
    own.every(({ letter, isOurs }, index) => {
      const there = letters[index] ?? '';
      const isFree = isOurs || (isFirst && index === 0);
      return isFree ? lower(letter, language) === lower(there, language) : letter.replace('’', "'") === there;
    });
  if (isCase) return true;
  const [stem, ending] = parts;
  if (parts.length !== 2 || stem?.isOurs !== false || ending?.isOurs !== true) return false;
  const there = source.slice(0, stem.text.length);
  if (there !== stem.text && !(isFirst && sameFirstLetter(stem.text, there, language))) return false;
  if (
    holdsNumber(
      [word, source].map(text => text.toLowerCase()),
      'en',
    )
  )
    return false;
  return isPair(stem.text, ending.text.replaceAll('’', "'"), source.slice(stem.text.length), language);
}

/**
 * Whether two endings are endings of the same English word. There is no list for other languages, so there the answer is `false`.
 */
function isPair(stem: string, one: string, other: string, language: string): boolean {
  if (
    !language.startsWith('en') ||
    !/^[A-Za-z]+$/u.test(stem + one.replace("'", '') + other.replace("'", ''))
  )
    return false;
  if (GROUPS.some(group => group.includes(one) && group.includes(other))) return true;
  const last = stem.at(-1) ?? '';
  const doubled = (ending: string, bare: string) =>
    ['ed', 'ing'].some(end => ending === last + end) && ['', 's', 'es'].includes(bare);
  if (doubled(one, other) || doubled(other, one)) return true;
  return [`${stem}${one} ${stem}${other}`, `${stem}${other} ${stem}${one}`].some(pair =>
    ['a an', 'has have', 'A an', 'A An', 'Has Have'].includes(pair),
  );
}
const GROUPS = [
  ['', 's', 'es', 'ed', 'd', 'ing'],
  ['e', 'es', 'ed', 'ing'],
  ['y', 'ies', 'ied', 'ying'],
  ['', "'s", "'", 's', "s'"],
];

/**
 * Whether two words differ at most in the case of the first letter. The language decides: İ/i and I/ı in Turkish, IJ/ij in Dutch.
 */
export function sameFirstLetter(one: string, other: string, language: string): boolean {
  if (one === other) return true;
  const size =
    language.startsWith('nl') && /^ij/iu.test(one) && /^ij/iu.test(other)
      ? 2
      : (one.codePointAt(0) ?? 0) > 0xffff
        ? 2
        : 1;
  if (one.length < size || one.slice(size) !== other.slice(size)) return false;
  return lower(one.slice(0, size), language) === lower(other.slice(0, size), language);
}

/** Uses the rules of the language only for Turkish and Azeri, because asking for them is slow. */
const lower = (text: string, language: string) =>
  /^(?:tr|az)\b/u.test(language) ? text.toLocaleLowerCase(language) : text.toLowerCase();
