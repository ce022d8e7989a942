import type { Words } from '../fold/fold-words.ts';
import { classify } from '../turning/classify.ts';
import { turningKeys } from '../turning/turning-keys.ts';
import type { ComparedPassage } from './passages.ts';
import { ownWords, type Segment } from './segments.ts';

/** What comparing printed words with one passage of evidence needs. */
export interface Frame {
  evidence: Words;
  /** What each word of the evidence is, as bits of classes.ts. */
  readonly classes: Uint32Array;
  /** BCP 47 language of the evidence. */
  readonly language: string;
  /** Words that are names though they begin a sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The turning words among the printed ones. */
  readonly printedTurning: ReadonlySet<string>;
}

/** Returns a function that makes the frame of printed words and a passage. What few words need is computed when it is first asked for. */
export function frames(
  printed: readonly Segment[],
  names: () => ReadonlySet<string>,
): (passage: ComparedPassage) => Frame {
  const turning = new Map<string, ReadonlySet<string>>();
  return passage => ({
    evidence: passage.words,
    get language() {
      return passage.language;
    },
    get classes() {
      return passage.classes;
    },
    get names() {
      return names();
    },
    get printedTurning() {
      const { language } = passage;
      const known = turning.get(language) ?? printedTurning(printed, language);
      turning.set(language, known);
      return known;
    },
  });
}

/** The turning words that the printed words have outside brackets. */
function printedTurning(printed: readonly Segment[], language: string): ReadonlySet<string> {
  const words = printed.flatMap(ownWords);
  return new Set(turningKeys(words, classify({ words }, language)));
}

/** The words from `from` to `to` as the evidence writes them. */
export const written = ({ text, starts, ends }: Words, from: number, to: number): string =>
  from < to ? text.slice(starts[from], ends[to - 1]).replace(/\s+/gu, ' ') : '';
