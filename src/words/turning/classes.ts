import { foldWords } from '../fold/fold-words.ts';
import { TABLES, type TurningTable } from './tables.ts';

/** The classes of a word, as bits. Each class but `UNKNOWN` has a list of words in `TurningTable` (tables.ts). */
export const NEGATION = 1;
export const NEAR = 2;
export const HEDGE = 4;
export const CONDITION = 8;
export const MODAL = 16;
export const SAYING = 32;
export const RELATIVE = 64;
export const CONJUNCTION = 128;
export const PRONOUN = 256;
export const ARTICLE = 512;
export const POSSESSIVE = 1024;
export const DEMONSTRATIVE = 2048;
export const POINTING = 4096;
export const AUXILIARY = 8192;
export const NUMBER = 16_384;
export const RANK = 32_768;
export const UNIT = 65_536;
/** The language of the word has no table. */
export const UNKNOWN = 131_072;
export const PREPOSITION = 262_144;
export const QUALIFIER = 524_288;
export const LIMIT = 1_048_576;
export const GOVERNOR = 2_097_152;
export const QUANTIFIER = 4_194_304;
export const WIDENING = 8_388_608;
export const SUBORDINATOR = 16_777_216;
/** The classes of turning words, such as *not*, *almost* and *if*. Without its turning word, a sentence may say the opposite. */
export const TURNING = NEGATION | NEAR | HEDGE | CONDITION | MODAL;

const CLASSES: [bit: number, list: keyof TurningTable][] = [
  [NEGATION, 'negations'],
  [NEAR, 'near'],
  [HEDGE, 'hedges'],
  [CONDITION, 'conditions'],
  [MODAL, 'modals'],
  [SAYING, 'saying'],
  [RELATIVE, 'relatives'],
  [CONJUNCTION, 'conjunctions'],
  [PREPOSITION, 'prepositions'],
  [GOVERNOR, 'governors'],
  [QUALIFIER, 'qualifiers'],
  [LIMIT, 'limits'],
  [QUANTIFIER, 'quantifiers'],
  [WIDENING, 'widening'],
  [SUBORDINATOR, 'subordinators'],
  [PRONOUN, 'pronouns'],
  [ARTICLE, 'articles'],
  [POSSESSIVE, 'possessives'],
  [DEMONSTRATIVE, 'demonstratives'],
  [POINTING, 'pointing'],
  [AUXILIARY, 'auxiliaries'],
  [NUMBER, 'numbers'],
  [RANK, 'ranks'],
  [UNIT, 'units'],
];

/**
 * Negations that have almost no other meaning in any language. They count in every text, because the language of a source is
 * often not given. *no*, *sin*, *ni*, *si* and *mai* are not in the list, because they mean something else in some languages.
 */
const BARE = `not, never, cannot, nobody, nicht, nichts, kein, keine, keinen, keinem, keiner, niemals, niemand, ne, n', pas, jamais, rien, aucun, aucune, nunca, jamás, nadie, ningún, ninguno, ninguna, tampoco, non, nessuno, nessuna, neanche, nemmeno, não, ninguém, nenhum, nenhuma, niet, geen, nooit, niemals, nie, nigdy, nikt, не, нет, никогда, никто, ничего, ні, ніколи, ніхто, нічого, немає, لا, لم, لن, ليس, ليست, לא, אין, אינו, אינה, inte, aldrig, ingen, ikke, aldri, δεν, όχι, μην, नहीं, मत, ไม่, ບໍ່, មិន, không, chẳng, değil, hayır, eivät, nem, soha, ~않, ~없, nepodařilo, nikdy, نیست, نہیں`;

/** A word table in a form for quick lookup. All words are in lower case. */
export interface WordLookup {
  /** The bits of each single word. */
  single: Map<string, number>;
  /** Letters such as 없, with bits. Every word that contains the letters has these bits. */
  anywhere: [letters: string, bits: number][];
  /** Phrases by their first word. */
  phrases: Map<string, { words: readonly string[]; bits: number }[]>;
  /** For pairs such as `too … to`: the second words, by their first word. */
  degrees: Map<string, string[]>;
}

/**
 * Returns the word table of a language for quick lookup; `null` if the language has no table. `language` is a primary subtag,
 * such as `en`. Each lookup is made once.
 */
export function lookupOf(language: string): WordLookup | null {
  const known = lookups.get(language);
  if (known !== undefined) return known;
  const table = TABLES[language];
  const made = table
    ? read(
        CLASSES.map(([bit, list]) => [bit, String(table[list])]),
        table.degrees,
      )
    : null;
  lookups.set(language, made);
  return made;
}
const lookups = new Map<string, WordLookup | null>();

function read(lists: [bit: number, list: string][], degrees = ''): WordLookup {
  const lookup: WordLookup = { single: new Map(), anywhere: [], phrases: new Map(), degrees: new Map() };
  for (const [, first = '', last = ''] of degrees.matchAll(/(\p{L}+) … (\p{L}+)/gu))
    lookup.degrees.set(first, [...(lookup.degrees.get(first) ?? []), last]);
  for (const [bit, list] of lists)
    for (const entry of list.split(/,\s*/u)) {
      if (entry === '') continue;
      if (entry.startsWith('~')) lookup.anywhere.push([entry.slice(1), bit]);
      else addPhrase(lookup, entry.split(' ').flatMap(wordsOf), bit);
    }
  return lookup;
}

function addPhrase({ single, phrases }: WordLookup, words: string[], bits: number): void {
  const [first = ''] = words;
  if (words.length === 1) {
    single.set(first, (single.get(first) ?? 0) | bits);
    return;
  }
  const known = phrases.get(first);
  if (known) known.push({ words, bits });
  else phrases.set(first, [{ words, bits }]);
}

/** `qu'` is not folded, because folding would drop its apostrophe. In a text, `qu'il` is folded to `qu'` and `il`. */
const wordsOf = (part: string): string[] =>
  (part.endsWith("'") ? [part] : foldWords(part).words).map(word => word.toLowerCase());

export const BARE_NEGATIONS: WordLookup = read([[NEGATION, BARE]]);
