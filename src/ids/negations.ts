import { diffArrays } from 'diff';
import { NEGATING_LETTERS, NEGATING_PHRASES, NEGATING_WORDS } from '../words/turning/negating-words.ts';

/**
 * Do two texts differ in a negation, so that one may say the opposite of the other?
 *
 * Contract: `old` and `now` are words as `wordsOf` (likely-rows.ts) returns them. *Don’t* and *do not* are equal. A negation at
 * another place is a difference. A lock does not say in which language its words are, so all known negations count. They are in
 * `FURTHER`, in `LETTERS` and in the tables in `words/turning/`, of which `negating-words.ts` leaves out a few words. Another
 * language may use a negation as an ordinary word. The only cost is that an editor must say what happened to an id. A negation
 * inside a verb, as in Turkish, is not found.
 */
export function differInNegation(old: readonly string[], now: readonly string[]): boolean {
  const [before, after] = [partsIn(old), partsIn(now)];
  if (!before.some(isNegation) && !after.some(isNegation)) return false;
  return diffArrays(before, after).some(
    ({ added, removed, value }) => (added || removed) && value.some(isNegation),
  );
}

/** Splits words into parts, so that each negation is one part. A phrase such as *far from* is also one part: `far_from`. */
const partsIn = (words: readonly string[]) =>
  words
    .flatMap(partsOf)
    .join(' ')
    .replace(PHRASES, phrase => phrase.replaceAll(' ', '_'))
    .split(' ');
const PHRASES = new RegExp(`(?<![^ ])(?:${NEGATING_PHRASES.join('|')})(?![^ ])`, 'gu');

/**
 * Splits a word so that a negation in it is a separate part: *don’t*, *no-one*, *n’est*. In scripts without spaces and in Korean,
 * each letter is a part, unless several letters are one negation.
 */
function partsOf(word: string): string[] {
  return word.split(NO_LETTER).flatMap(part => {
    if (part === 'cannot') return ['can', 'not'];
    const [, verb] = CONTRACTED.exec(part) ?? [];
    if (verb !== undefined) return [STEMS[verb] ?? verb, 'not'];
    if (part.startsWith("n'")) return ['ne', part.slice(2)];
    return part.match(UNSPACED_PARTS) ?? [];
  });
}

const isNegation = (part: string) =>
  part.includes('_') || NEGATING_WORDS.has(part) || FURTHER.has(part) || LETTERS.has(part);

const NO_LETTER = /[^\p{L}\p{M}\p{N}']+/u;
const CONTRACTED = /^(.+)n't(?:'.+)?$/u;
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Negations in scripts without spaces and in Korean. Thai has no table, so the Thai negation is added here. */
const LETTERS: ReadonlySet<string> = new Set([...NEGATING_LETTERS, 'ไม่']);
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}';
/** Matches a negation in a script without spaces or in Korean, any other single letter of these scripts, or a whole word. */
const UNSPACED_PARTS = new RegExp(`${[...LETTERS].join('|')}|[${UNSPACED}]|[^${UNSPACED}]+`, 'gu');

/** Words that almost negate, such as *hardly*, and the negations of languages without a table in `words/turning/`. */
const FURTHER: ReadonlySet<string> = new Set(
  [
    'hardly scarcely barely rarely seldom ain kaum nul',
    'inte aldrig ingen inget inga utan ikke aldri intet uden uten ej',
    'nikdy nikdo žádný žádná',
    'نیست לא ולא אין אינו אינה בלי',
    'नहीं मत बिना نہیں',
    'δεν δε μην μη όχι ποτέ χωρίς',
    'nu niciodată nimeni nimic fără',
    'değil yok hayır asla ei emme ette eivät nincs soha senki',
    'không chẳng chưa đừng tidak bukan jangan belum',
  ].flatMap(words => words.split(' ')),
);
