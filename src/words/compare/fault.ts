/** Why words that an excerpt has in some way do not count as found: the rule, and the words of both sides. */
export interface Fault {
  kind: FaultKind;
  /** What the editor printed, or put into brackets; empty where something was left out. */
  printed: string;
  /** The words of the source that it hides, or stands for. */
  seen: string;
}

export type FaultKind = 'hidden-change' | 'altered-quotation' | UnverifiedKind;

/** Reasons for which words are not verified although nothing in them is wrong for certain. */
export type UnverifiedKind =
  | 'turned-between'
  | 'bracket-replaces-a-word'
  | 'own-words'
  | 'omission-not-judged'
  | 'joins-sentences'
  | 'single-word';

/** Of several ways to find the printed words, the one with the least weight counts. Without any fault the words are found. */
export const weightOf = (fault: Fault | null): number =>
  fault === null ? 0 : ERRORS.has(fault.kind) ? ERROR : WARNING;

/** What the source has beside the printed words and turns their sense weighs too little to refuse them. */
export const CUT_WORD = 1;
export const CUT_NUMBER = 10;
export const WARNING = 1000;
const ERROR = 1_000_000;
const ERRORS = new Set<FaultKind>(['hidden-change', 'altered-quotation']);
