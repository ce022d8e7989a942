/** Why printed words do not count as found although an excerpt contains them in some way. */
export interface Fault {
  kind: FaultKind;
  /** The words, the bracket or the punctuation of the editor; empty for an omission. */
  printed: string;
  /** The words or the punctuation of the source that the editor hides or replaces; may be empty. */
  seen: string;
}

export type FaultKind = 'hidden-change' | 'altered-quotation' | UnverifiedKind;

/** Reasons why words are not verified although it is not certain that they are wrong. */
export type UnverifiedKind =
  | 'turned-between'
  | 'bracket-replaces-a-word'
  | 'own-words'
  | 'omission-not-judged'
  | 'joins-sentences'
  | 'single-word';

/**
 * The weight of a fault. Of several ways to find the printed words, the one with the least total weight is chosen. The words
 * count as found if the total is below `WARNING`.
 */
export const weightOf = (fault: Fault | null): number =>
  fault === null ? 0 : ERRORS.has(fault.kind) ? ERROR : WARNING;

/** The weights of a cut, which are too small to refuse the words. They only decide between several places of the evidence. */
export const CUT_WORD = 1;
export const CUT_NUMBER = 10;
export const WARNING = 1000;
const ERROR = 1_000_000;
const ERRORS = new Set<FaultKind>(['hidden-change', 'altered-quotation']);
