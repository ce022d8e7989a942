import type { Words } from '../fold/fold-words.ts';
import { isUnspacedLetter } from '../fold/letters.ts';
import { isPlainWord } from '../fold/signs.ts';
import {
  BARE_NEGATIONS,
  CONDITION,
  LIMIT,
  lookupOf,
  MODAL,
  NEAR,
  NEGATION,
  NUMBER,
  QUALIFIER,
  SAYING,
  TURNING,
  UNIT,
  UNKNOWN,
  type WordLookup,
} from './classes.ts';
import { contraction, WITHOUT_APOSTROPHE } from './contraction.ts';
import { skeleton } from './skeleton.ts';

/**
 * Returns the classes of each word, as bits of classes.ts. `language` is the BCP 47 tag of the text.
 *
 * Contract: the script of a word decides first, then the language. So Cyrillic words in a German source are looked up in Russian
 * and Ukrainian. A word has the class `UNKNOWN` if its language has no table. `BARE_NEGATIONS` count in every language. Each word
 * of a phrase gets the bits of the phrase. If the phrase is only a `QUALIFIER`, just its first word gets them.
 */
export function classify({ words: written }: Pick<Words, 'words'>, language: string): Uint32Array {
  const classes = new Uint32Array(written.length);
  const entryOf = entriesOf(language);
  const read = written.map(entryOf);
  const words = read.map(one => (typeof one === 'string' ? one : one.word));
  for (let index = 0; index < read.length; index += 1) {
    const one = read[index];
    if (one === undefined || typeof one === 'string') continue;
    const { word, bits, phrases, degrees } = one;
    for (const phrase of phrases)
      if (phrase.words.every((one, step) => words[index + step] === one)) {
        // In 前市长 (former mayor), only the first letter qualifies.
        const length = phrase.bits === QUALIFIER ? 1 : phrase.words.length;
        for (let step = 0; step < length; step += 1)
          classes[index + step] = (classes[index + step] ?? 0) | phrase.bits;
      }
    for (let step = 2; step <= LONGEST_DEGREE && degrees.length > 0; step += 1)
      if (degrees.includes(words[index + step] ?? ''))
        for (const at of [index, index + step]) classes[at] = (classes[at] ?? 0) | NEAR;
    const isMay = written[index] === 'May' && isMonth(words, index);
    classes[index] = (classes[index] ?? 0) | (isMay ? bits & ~MODAL : bits);
    // *A few* means some, but *few* means hardly any. So the article turns the sense.
    if (index > 0 && words[index - 1] === 'a' && (word === 'few' || word === 'little'))
      classes[index - 1] = (classes[index - 1] ?? 0) | NEGATION;
    if (word === INNA && isSaid(words, index)) classes[index] = (classes[index] ?? 0) & ~CONDITION;
    // In *at once* and *at least*, the second word is no limit.
    if (words[index - 1] === 'at' && /^(?:once|least)$/u.test(word))
      classes[index] = (classes[index] ?? 0) & ~LIMIT;
  }
  return classes;
}

/**
 * Returns a function that looks up a word of a text in this language. The result is only the word (see `Entry`) if the word has no
 * class, whatever the words beside it are.
 */
function entriesOf(language: string): (word: string) => Entry | string {
  const known = readers.get(language) ?? entryReader(language);
  readers.set(language, known);
  return known;
}

const readers = new Map<string, (word: string) => Entry | string>();

function entryReader(language: string): (word: string) => Entry | string {
  const plain = plainEntries(language);
  const others = new Map<string, Entry | string>();
  return word => {
    if (plain && isPlainWord(word)) {
      const lower = word.toLowerCase();
      return plain.get(lower) ?? lower;
    }
    let entry = others.get(word);
    if (entry === undefined) {
      if (others.size > MOST_KEPT) others.clear();
      entry = lookUp(skeleton(word), language);
      others.set(word, entry);
    }
    return entry;
  };
}

/**
 * Returns the entries of all words that have only the letters a to z and a class. `null` if such a word may have a class without
 * being in a table. A small map is much faster than one of all words that were ever read.
 */
function plainEntries(language: string): ReadonlyMap<string, Entry> | null {
  const tables = lookupsFor('a', language);
  if (tables === null) return null;
  const all = [BARE_NEGATIONS, ...tables];
  if (all.some(({ anywhere }) => anywhere.some(([letters]) => isPlainWord(letters)))) return null;
  const words = all.flatMap(({ single, phrases, degrees }) => [
    ...single.keys(),
    ...phrases.keys(),
    ...degrees.keys(),
  ]);
  const entries = new Map<string, Entry>();
  for (const word of [...words, ...WITHOUT_APOSTROPHE, ...DEPENDENT]) {
    const entry = isPlainWord(word) ? lookUp(word, language) : word;
    if (typeof entry !== 'string') entries.set(word, entry);
  }
  return entries;
}

/** `too poor to pay`: *to* is at most this many words after *too*. */
const LONGEST_DEGREE = 4;

const MOST_KEPT = 20_000;

function lookUp(word: string, language: string): Entry | string {
  const lookups = lookupsFor(word, language);
  let bits = lookups === null ? UNKNOWN : 0;
  const phrases: Entry['phrases'] = [];
  const degrees: string[] = [];
  for (const lookup of [BARE_NEGATIONS, ...(lookups ?? [])]) {
    bits |= lookup.single.get(word) ?? 0;
    for (const [letters, found] of lookup.anywhere) if (word.includes(letters)) bits |= found;
    phrases.push(...(lookup.phrases.get(word) ?? []));
    degrees.push(...(lookup.degrees.get(word) ?? []));
  }
  for (const part of contraction(word)) bits |= lookupOf('en')?.single.get(part) ?? 0;
  if (/\p{N}/u.test(word)) bits |= NUMBER;
  if (/[\p{Sc}%‰°]/u.test(word)) bits |= UNIT;
  const isNothing = bits === 0 && phrases.length === 0 && degrees.length === 0 && !DEPENDENT.has(word);
  return isNothing ? word : { word, bits, phrases, degrees };
}

interface Entry {
  /** In lower case, with look-alike letters replaced (`skeleton`). */
  word: string;
  bits: number;
  phrases: { words: readonly string[]; bits: number }[];
  degrees: string[];
}

/** The tables in which a word is looked up. Empty for a word without letters, such as `50`; `null` if there is no table. */
function lookupsFor(word: string, language: string): WordLookup[] | null {
  const code = word.charCodeAt(0);
  if (!/\p{L}/u.test(word)) return [];
  const primary = /^[a-z]+/iu.exec(language)?.[0].toLowerCase() ?? 'en';
  const script = isUnspacedLetter([...word][0])
    ? unspacedScript(word)
    : code < 0x250
      ? 'Latin'
      : scriptOf(word);
  const known = (tables: string[]) => tables.flatMap(table => lookupOf(table) ?? []);
  const [fits, others = []] = TABLES_OF[script] ?? [[], []];
  if (fits.includes(primary)) return known([primary]);
  // Example: a Swedish source. Its Latin words may be Swedish, and Swedish has no table.
  if (script === NATIVE[primary] || (script === 'Latin' && NATIVE[primary] === undefined)) return null;
  return others.length === 0 ? null : known(others);
}

/**
 * For each script: `fits`, its languages with a table, and `others`, the tables for a source of another script. For example, the
 * English table is for Latin words in a Russian source.
 */
const TABLES_OF: Record<string, [fits: string[], others: string[]]> = {
  Latin: [['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'], ['en']],
  Cyrillic: [
    ['ru', 'uk'],
    ['ru', 'uk'],
  ],
  Arabic: [['ar'], ['ar']],
  Han: [
    ['zh', 'ja'],
    ['zh', 'ja'],
  ],
  Kana: [['ja'], ['ja']],
  Hangul: [['ko'], ['ko']],
};
/** The script of languages that are not written in Latin letters. */
const NATIVE: Record<string, string> = {
  ...Object.fromEntries('ru uk be bg sr mk kk ky mn tg'.split(' ').map(one => [one, 'Cyrillic'])),
  ...Object.fromEntries('ar fa ur ps ug sd ckb'.split(' ').map(one => [one, 'Arabic'])),
  zh: 'Han',
  yue: 'Han',
  ja: 'Kana',
  ko: 'Hangul',
  ...Object.fromEntries(
    'he yi el hi mr ne bn ta te kn ml gu pa si ka hy am th lo km my'.split(' ').map(one => [one, 'other']),
  ),
};

const unspacedScript = (word: string) =>
  /^\p{scx=Han}/u.test(word) && !/^[\p{scx=Hira}\p{scx=Kana}]/u.test(word)
    ? 'Han'
    : /^[\p{scx=Hira}\p{scx=Kana}]/u.test(word)
      ? 'Kana'
      : 'other';

function scriptOf(word: string): string {
  if (/^\P{L}*\p{sc=Cyrl}/u.test(word)) return 'Cyrillic';
  if (/^\P{L}*\p{sc=Arab}/u.test(word)) return 'Arabic';
  if (/^\P{L}*\p{sc=Hang}/u.test(word)) return 'Hangul';
  return /^\P{L}*\p{sc=Latn}/u.test(word) ? 'Latin' : 'other';
}

const isMonth = (words: string[], index: number) =>
  /^\p{N}/u.test(words[index - 1] ?? '') ||
  /^\p{N}/u.test(words[index + 1] ?? '') ||
  /^(?:in|of|since|until|last|next|by)$/u.test(words[index - 1] ?? '');

/** Arabic إن is *in* (“if”) or *inna* (“that”). After a verb of saying, as in *qāla r-raʾīsu inna*, it is *inna*. */
const INNA = 'إن';
/** Words that `classify` judges by the word before them, also if they have no bits. */
const DEPENDENT = new Set(['few', 'little', 'once', 'least', INNA]);
const isSaid = (words: string[], index: number) =>
  words
    .slice(Math.max(0, index - FARTHEST_VERB), index)
    .some(word => ((lookupOf('ar')?.single.get(word.replace(/^[وف](?=..)/u, '')) ?? 0) & SAYING) !== 0);
/** The verb of saying is at most this many words before *inna*. The name of the speaker may be between them. */
const FARTHEST_VERB = 5;

/** Do these bits have a class of turning words, such as a negation? `undefined` gives `false`. */
export const isTurning = (bits: number | undefined): boolean => ((bits ?? 0) & TURNING) !== 0;
