import { foldWords } from '../words/fold/fold-words.ts';

/**
 * Returns the words of a text without accents, possessive endings and suffixes such as `Jr`, so that two spellings of a name are
 * equal. `Kim Jong-un` becomes three words. Letter case stays, because a capital distinguishes a name from other words.
 */
export const nameWords = (text: string): string[] =>
  foldWords(text)
    .words.map(plainWord)
    .filter(word => word !== '' && !SUFFIX.test(word));

/**
 * Returns a word without its accents and its possessive ending. Every apostrophe in `word` must be `'`, as `foldWords` writes it.
 */
export const plainWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').replace(/'s?$/u, '');

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Can the word name somebody by itself? A word of `PARTICLE` or an initial cannot. */
export const isNaming = (word: string): boolean => !PARTICLE.has(word.toLowerCase()) && !isInitial(word);

/** Is the word one capital letter, with or without a full stop? */
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Does the word begin with a capital letter? */
export const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/**
 * Does the word begin with a letter of a script without capitals, such as Arabic? Then a capital cannot show which word is a
 * name.
 */
export const isCaseless = (word: string): boolean => /^\p{Lo}/u.test(word);

/** Lower-case articles, short prepositions, words for *and*, and particles of family names, in several languages. */
export const PARTICLE: ReadonlySet<string> = new Set(
  'a an the and of at in for de del della der des di do dos da das du la le el al ibn bin ben von van zu zur den ter ten af av und et y e och og i und'.split(
    ' ',
  ),
);

/** Titles that come before a name, in lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor president chairman chairwoman minister chancellor general gen colonel col major captain capt sir dame lord lady king queen prince princess pope father sister senator sen governor gov mayor judge justice comrade herr frau monsieur madame mme señor señora senor senora signor signora senhor senhora pan pani'.split(
    ' ',
  ),
);

/**
 * Words of roles, in lower case. A text with one of them, such as `Foreign Minister`, is no personal name. A word that is also in
 * `TITLES` is a title if it is at the beginning of the text.
 */
export const ROLES: ReadonlySet<string> = new Set(
  'prime foreign former deputy vice chief senior junior local resident victim survivor witness eyewitness spokesman spokeswoman spokesperson official officer analyst worker trader owner shop shopkeeper editor correspondent reporter columnist commentator secretary state defence defense finance interior minister ministry director manager executive head leader member party press office board staff council councillor committee congress parliament government administration police army navy source adviser advisor aide ambassador envoy lawyer attorney teacher student doctor nurse farmer fisherman driver expert author writer chair professor president elect chairman mayor governor senator judge general north south east west western eastern northern southern neighbour neighbor mother'.split(
    ' ',
  ),
);
