import { singleSpaced } from '../../single-spaced.ts';
import type { Words } from '../fold/fold-words.ts';
import { classify } from '../turning/classify.ts';
import { turningKeys } from '../turning/turning-keys.ts';
import type { ComparedPassage } from './passages.ts';
import { ownWordsOf, type Segment } from './segments.ts';

/** Everything that is needed to compare printed words with one passage of evidence. */
export interface Frame {
  evidence: Words;
  /** The classes of each word of the evidence, as bits of `turning/classes.ts`. */
  readonly classes: Uint32Array;
  /** BCP 47 language of the evidence. */
  readonly language: string;
  /** Names in lower case. These words count as names even where they begin a sentence. */
  readonly names: ReadonlySet<string>;
  /** The keys of the turning words, such as negations, among the printed words (`turningKeys`). */
  readonly printedTurning: ReadonlySet<string>;
}

/** Returns a function that makes the frame for a passage. A property that is rarely needed is computed when it is read. */
export function frames(
  printed: readonly Segment[],
  names: () => ReadonlySet<string>,
): (passage: ComparedPassage) => Frame {
  const known = new Map<string, ReadonlySet<string>>();
  const turning = (language: string) => {
    const keys = known.get(language) ?? printedTurning(printed, language);
    known.set(language, keys);
    return keys;
  };
  return passage => new PassageFrame(passage, names, turning);
}

function printedTurning(printed: readonly Segment[], language: string): ReadonlySet<string> {
  const words = ownWordsOf(printed);
  return new Set(turningKeys(words, classify({ words }, language)));
}

/** A class, because an object literal with getters is slow to make, and each quotation makes several frames. */
class PassageFrame implements Frame {
  readonly evidence: Words;
  readonly #passage: ComparedPassage;
  readonly #names: () => ReadonlySet<string>;
  readonly #turning: (language: string) => ReadonlySet<string>;

  constructor(
    passage: ComparedPassage,
    names: () => ReadonlySet<string>,
    turning: (language: string) => ReadonlySet<string>,
  ) {
    this.evidence = passage.words;
    this.#passage = passage;
    this.#names = names;
    this.#turning = turning;
  }

  get language() {
    return this.#passage.language;
  }

  get classes() {
    return this.#passage.classes;
  }

  get names() {
    return this.#names();
  }

  get printedTurning() {
    return this.#turning(this.language);
  }
}

/** The text of the evidence from word `from` to before word `to`, with single spaces; empty if there are no words. */
export const written = ({ text, starts, ends }: Words, from: number, to: number): string =>
  from < to ? singleSpaced(text.slice(starts[from], ends[to - 1])) : '';
