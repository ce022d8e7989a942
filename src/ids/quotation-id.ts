import { fold } from '../words/fold.ts';

/** A bracket that is not joined to letters: its words are the editor’s. */
const STANDING_ALONE = /(?<![\p{L}\p{M}\p{N}])\[[^[\]]*\](?![\p{L}\p{M}\p{N}])/gu;
/** An id names the words; six of them are enough to know a quotation by. */
const WORDS_IN_ID = 6;
const LEADING = new Set(['a', 'an', 'the', 'and', 'but', 'or', 'that', 'to', 'of', 'in', 'on', 'it', 'is']);
const TRAILING = new Set([
  ...LEADING,
  ...'for with as by at from since than its their his her our your this into be was are were'.split(' '),
]);

/**
 * The id a quotation gets at first: the speaker’s (or outlet’s) short name and the first significant words, in kebab case.
 * Pure: same name and words, same id. Words without a Latin letter get a short digest of themselves instead.
 */
export function computeId(name: string, words: string): string {
  const all = fold(words.replace(STANDING_ALONE, ' ').replace(/[[\]]/gu, ''))
    .words.map(slug)
    .filter(word => word !== '');
  const from = all.findIndex(word => !LEADING.has(word));
  const chosen = all.slice(Math.max(0, from), Math.max(0, from) + WORDS_IN_ID);
  while (chosen.length > 1 && TRAILING.has(chosen.at(-1) ?? '')) chosen.pop();
  const said = chosen.length > 0 ? chosen.join('-') : digest(words);
  return `${slug(name) || digest(name)}-${said}`;
}

/** Lower-case ASCII letters and digits joined by single hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** FNV-1a, 32 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
