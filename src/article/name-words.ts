import { foldWords } from '../words/fold/fold-words.ts';

/**
 * The words of a name or of a text that may hold one, so that two spellings are equal: without accents, possessive endings and generational
 * suffixes, and `Kim Jong-un` as three words. Letter case is kept, since a capital tells a name from a word.
 */
export const nameWords = (text: string): string[] =>
  foldWords(text)
    .words.map(plainWord)
    .filter(word => word !== '' && !SUFFIX.test(word));

/** A word without its accents and its possessive ending. */
export const plainWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').replace(/'s?$/u, '');

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Is it a word that names somebody by itself: no particle, article or initial? */
export const isNaming = (word: string): boolean => !PARTICLE.has(word.toLowerCase()) && !isInitial(word);

/** Is it one capital letter, with or without a full stop? */
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Is it written in a script that has capitals, and with one? */
export const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Scripts without capitals do not show which word is a name. */
export const isCaseless = (word: string): boolean => /^\p{Lo}/u.test(word);

/** Articles, *and* and *of*, and the particles of family names. */
export const PARTICLE: ReadonlySet<string> = new Set(
  'a an the and of at in for de del della der des di do dos da das du la le el al ibn bin ben von van zu zur den ter ten af av und et y e och og i und'.split(
    ' ',
  ),
);

/** Titles that stand before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor president chairman chairwoman minister chancellor general gen colonel col major captain capt sir dame lord lady king queen prince princess pope father sister senator sen governor gov mayor judge justice comrade herr frau monsieur madame mme señor señora senor senora signor signora senhor senhora pan pani'.split(
    ' ',
  ),
);

/** Words of roles: a line such as `Foreign Minister`, without a name after the title, describes somebody and names nobody. */
export const ROLES: ReadonlySet<string> = new Set(
  'prime foreign former deputy vice chief senior junior local resident victim survivor witness eyewitness spokesman spokeswoman spokesperson official officer analyst worker trader owner shop shopkeeper editor correspondent reporter columnist commentator secretary state defence defense finance interior minister ministry director manager executive head leader member party press office board staff council councillor committee congress parliament government administration police army navy source adviser advisor aide ambassador envoy lawyer attorney teacher student doctor nurse farmer fisherman driver expert author writer chair professor president elect chairman mayor governor senator judge general north south east west western eastern northern southern neighbour neighbor mother'.split(
    ' ',
  ),
);
