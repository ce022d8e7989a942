import anyAscii from 'any-ascii';
import { fold } from '../words/fold.ts';

/** Matches a bracket that is not part of a word. The words in the bracket are the editor’s. */
const SEPARATE_BRACKET = /(?<![\p{L}\p{M}\p{N}])\[[^[\]]*\](?![\p{L}\p{M}\p{N}])/gu;
/** An id has at most this many words after the name. They are enough to recognize a quotation. */
const WORDS_IN_ID = 6;
const LEADING = new Set(['a', 'an', 'the', 'and', 'but', 'or', 'that', 'to', 'of', 'in', 'on', 'it', 'is']);
const TRAILING = new Set([
  ...LEADING,
  ...'for with as by at from since than its their his her our your this into be was are were'.split(' '),
]);

/**
 * Computes the id of a new quotation: the short name of the speaker or outlet and the first significant words, in kebab case.
 * With an empty `name`, as for a private speaker, the id has only the words. If `slug` returns nothing for the name or the words,
 * a short digest replaces them. The function is pure and does not make the id unique.
 */
export function computeId(name: string, words: string): string {
  const chosen = significant(
    /[[\]]/u.test(words) ? words.replace(SEPARATE_BRACKET, ' ').replace(/[[\]]/gu, '') : words,
  );
  while (chosen.length > 1 && TRAILING.has(chosen.at(-1) ?? '')) chosen.pop();
  const said = chosen.length > 0 ? chosen.join('-') : shortDigest(words);
  return name === '' ? said : `${slug(name) || shortDigest(name)}-${said}`;
}

/** The first words of a text from the first one that is not in `LEADING`, as slugs. If all are in `LEADING`, the first words. */
function significant(text: string): string[] {
  const leading: string[] = [];
  const chosen: string[] = [];
  for (const word of fold(text).words) {
    const one = slug(word);
    if (one === '') continue;
    (chosen.length === 0 && LEADING.has(one) ? leading : chosen).push(one);
    if (chosen.length === WORDS_IN_ID) break;
  }
  return chosen.length > 0 ? chosen : leading.slice(0, WORDS_IN_ID);
}

/**
 * Returns the text as lower-case ASCII letters and digits with single hyphens between; empty if none of these remain.
 *
 * Contract: an accent on a Latin letter is dropped (*é* gives *e*). Other letters of the Latin, Cyrillic, Greek, Armenian and
 * Georgian alphabets are transliterated (*ß* gives *ss*, *ж* gives *zh*). Apostrophes and full stops are dropped. Any other
 * characters become one hyphen. So do letters of other scripts, because they do not show how a word is romanized.
 */
export function slug(text: string): string {
  if (/^[A-Za-z0-9]+$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .normalize('NFC')
    .replace(TRANSLITERATED, letters => anyAscii(letters))
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

const TRANSLITERATED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+/gu;

/** FNV-1a, 32 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
