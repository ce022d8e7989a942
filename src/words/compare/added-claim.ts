import { CONJUNCTION, GOVERNOR, PREPOSITION, SAYING } from '../turning/classes.ts';
import type { InsertedPiece } from './segments.ts';

/** Does a bracket make the words another’s, as `[some say]` does, where the words it stands for do not? */
export const addsSaying = (own: Uint32Array, seen: Uint32Array): boolean =>
  has(own, SAYING) && !has(seen, SAYING);

/** Has a bracket a sign that speaks (`≠`, `❌`) and that the words it stands for lack? */
export const addsSign = (signs: readonly string[], seen: readonly string[]): boolean =>
  signs.some(sign => !seen.some(word => word.includes(sign)));

/** The signs that speak in a text, each as often as it stands there. */
export const signsIn = (text: string): string[] => text.match(SIGN) ?? [];

/** Does a bracket that stands for no words end with a word that takes the printed words along: `[like] a king`, `[against] the plan`? */
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
