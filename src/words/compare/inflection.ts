import { TABLES } from '../turning/tables.ts';

/** Are two words forms of one word? The endings and irregular forms in the table of the language decide. */
export function isSameRoot(one: string, other: string, language: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left === right) return true;
  if (formsOf(language).get(left)?.has(right)) return true;
  let stem = 0;
  while (stem < left.length && left[stem] === right[stem]) stem += 1;
  for (let length = stem; length >= Math.max(2, stem - 1); length -= 1)
    if (mayReplaceEnding(left.slice(0, length), left.slice(length), right.slice(length), language))
      return true;
  return false;
}

/**
 * May the ending `one` replace the ending `other` after `stem`, as in `help[ing]` for *helped*? An ending of an English number
 * word may not be replaced: *four* is not *fourteen*. Only words in Latin, Cyrillic, Greek and Armenian letters have endings
 * here.
 */
export function mayReplaceEnding(stem: string, one: string, other: string, language: string): boolean {
  if (one === other) return true;
  if (!ALPHABET.test(stem) || NUMBERS.test(stem + one) || NUMBERS.test(stem + other)) return false;
  const groups = TABLES[primaryOf(language)]?.endings ?? [];
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  const last = stem.at(-1)?.toLowerCase() ?? '';
  const plain = (ending: string) =>
    ending.length > 1 &&
    ending[0] === last &&
    /^[b-df-hj-np-tv-z]/u.test(ending) &&
    /^.(?:ed|ing)$/u.test(ending)
      ? ending.slice(1)
      : ending;
  if (stem.length === 1 && stem.toLowerCase() === 'a')
    return [left, right].every(ending => ending === '' || ending === 'n');
  if (['', 'n'].includes(left) && ['', 'n'].includes(right)) return false;
  // After a stem with a capital, *-er* makes a different noun: *Berlin*, *Berliner*.
  if (/^\p{Lu}/u.test(stem) && [left, right].sort().join(' ') === ' er') return false;
  const isPair = (one: string, other: string) =>
    groups.some(group => group.includes(one) && group.includes(other));
  // A final *e* of the stem may be the first letter of both endings: `Abgeordnete[r]`.
  return isPair(plain(left), plain(right)) || (last === 'e' && isPair(`e${left}`, `e${right}`));
}

/**
 * Does the word look like a form of a verb? In English, a past tense in *-ed* or a form of an irregular verb does. In other
 * languages, the result is always `false`.
 */
export const isVerbForm = (word: string, language: string): boolean =>
  language.startsWith('en') &&
  (/^\p{Ll}{2,}ed$/u.test(word) || (formsOf('en').has(word.toLowerCase()) && !NOUNS.test(word)));
const NOUNS = /^(?:m[ae]n|wom[ae]n|child(?:ren)?|person|people|f(?:oo|ee)t)$/iu;

const ALPHABET = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{M}']+$/u;
const NUMBERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|trillion|dozen)s?$/iu;
const primaryOf = (language: string) => /^[a-z]+/iu.exec(language)?.[0].toLowerCase() ?? '';

function formsOf(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const primary = primaryOf(language);
  const known = forms.get(primary);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const line of TABLES[primary]?.forms ?? []) {
    const all = line.split(/,\s*/u);
    for (const form of all) {
      const group = made.get(form) ?? new Set();
      for (const other of all) group.add(other);
      made.set(form, group);
    }
  }
  forms.set(primary, made);
  return made;
}
const forms = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
