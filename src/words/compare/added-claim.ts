import { CONJUNCTION, GOVERNOR, PREPOSITION, SAYING } from '../turning/classes.ts';
import type { InsertedPiece } from './segments.ts';

/**
 * Does a bracket add a verb of saying, as `[some say]` does? `own` has the word classes of the bracket, and `seen` the classes of
 * the words that it replaces.
 */
export const addsSaying = (own: Uint32Array, seen: Uint32Array): boolean =>
  has(own, SAYING) && !has(seen, SAYING);

/**
 * Does a bracket add a symbol with a meaning, such as `≠` or `❌`? `signs` are the symbols of the bracket, and `seen` are the
 * words that it replaces.
 */
export const addsSign = (signs: readonly string[], seen: readonly string[]): boolean =>
  signs.some(sign => !seen.some(word => word.includes(sign)));

/** Returns the symbols with a meaning in a text, such as `≠` or `❌`, in order. */
export const signsIn = (text: string): string[] => text.match(SIGN) ?? [];

/**
 * Does a bracket end with a word that changes the words after it: `[like] a king`, `[against] the plan`? Only a bracket that
 * replaces no words is tested in this way. `own` has the word classes of the bracket.
 */
export const leavesOpen = ({ words }: InsertedPiece, own: Uint32Array): boolean => {
  const bits = own.at(-1) ?? 0;
  return (
    LIKENING.test(words.at(-1) ?? '') ||
    OPPOSED.test(words.at(-1) ?? '') ||
    ((bits & GOVERNOR) !== 0 && (bits & (CONJUNCTION | PREPOSITION)) === 0)
  );
};

const has = (classes: Uint32Array, bits: number) => classes.some(one => (one & bits) !== 0);
const SIGN = /[\p{So}\p{Sm}¬]/gu;
const LIKENING = /^(?:like|wie|comme|como|come|jak|jako|как|як|zoals|مثل|처럼|같은)$/iu;
const OPPOSED = /^(?:against|gegen|contre|contra|contro|tegen|przeciwko?|против|проти|ضد)$/iu;
