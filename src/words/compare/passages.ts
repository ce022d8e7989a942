import { foldWords, type Words } from '../fold/fold-words.ts';
import { classify } from '../turning/classify.ts';
import { languageOf } from '../turning/language-of.ts';
import { sameGap } from './same-word.ts';

/**
 * Two excerpts are joined if at least this many words at the end of one are the first words of the other. In scripts without
 * spaces, twice as many letters are needed.
 */
const LEAST_COMMON = 4;

/** Makes a passage of one excerpt. `index` is the index of the excerpt in the evidence. */
export function passageOf(excerpt: string, index: number, language: string): ComparedPassage {
  const words = foldWords(excerpt);
  return new Passage(words, [{ index, start: 0, end: words.text.length, shift: 0 }], language);
}

/**
 * Joins excerpts of one document that overlap: the last words of one excerpt are the first words of the next, with the same
 * punctuation between them. A passage joins all excerpts that follow each other in this way. An excerpt without an overlap is in
 * no passage.
 */
export function joinedPassages(excerpts: ComparedPassage[], language: string): ComparedPassage[] {
  const followed = excerpts.map(one => follower(one, excerpts));
  const later = new Set(followed.flatMap(next => (next ? [next.index] : [])));
  return excerpts.flatMap((first, start) => {
    if (later.has(start) || !followed[start]) return [];
    const used = new Set([start]);
    let [text, from] = [first.words.text, start];
    const parts = [...first.parts];
    for (let next = followed[from]; next && !used.has(next.index); next = followed[from]) {
      const { words } = excerpts[next.index] ?? first;
      const cut = words.ends[next.common - 1] ?? 0;
      const end = excerpts[from]?.words.ends.at(-1) ?? 0;
      const last = parts.at(-1);
      const kept = last === undefined ? 0 : end - last.shift;
      text = text.slice(0, kept);
      if (last) last.end = kept;
      const index = excerpts[next.index]?.parts[0]?.index ?? 0;
      parts.push({ index, start: kept, end: kept + words.text.length - cut, shift: cut - kept });
      text += words.text.slice(cut);
      used.add(next.index);
      from = next.index;
    }
    return [
      new Passage(
        foldWords(text),
        parts.map(part => ({ ...part })),
        language,
      ),
    ];
  });
}

/** The excerpt whose beginning shares the most words with the end of excerpt `one`; `null` if no excerpt shares enough words. */
function follower(
  one: ComparedPassage,
  excerpts: ComparedPassage[],
): { index: number; common: number } | null {
  let best: { index: number; common: number } | null = null;
  for (const [index, other] of excerpts.entries()) {
    const common = other === one ? 0 : commonWords(one.words, other.words);
    if (common > (best?.common ?? 0)) best = { index, common };
  }
  return best;
}

function commonWords(one: Words, other: Words): number {
  const most = Math.min(one.words.length, other.words.length - 1);
  for (let count = most; count > 0; count -= 1) {
    const from = one.words.length - count;
    if (one.words[from] !== other.words[0] || !isSameRun(one, from, other, count)) continue;
    const letters = one.letters.slice(from).filter(Boolean).length;
    const inside = one.details.slice(from, -1).filter(({ isInside }) => isInside).length;
    return count - Math.floor(letters / 2) - inside >= LEAST_COMMON ? count : 0;
  }
  return 0;
}

function isSameRun(one: Words, from: number, other: Words, count: number): boolean {
  for (let step = 0; step < count; step += 1) {
    if (one.words[from + step] !== other.words[step]) return false;
    const [gap, same] = [one.details[from + step], other.details[step]];
    if (gap?.reading.includes('…') || (step > 0 && (!gap || !same || !sameGap(gap, same)))) return false;
  }
  return true;
}

class Passage implements ComparedPassage {
  readonly words: Words;
  readonly parts: Part[];
  /** The language of the source. The words may be of another one. */
  readonly #given: string;
  #language: string | undefined;
  #classes: Uint32Array | undefined;

  constructor(words: Words, parts: Part[], given: string) {
    this.words = words;
    this.parts = parts;
    this.#given = given;
  }

  get language() {
    this.#language ??= languageOf(this.words.words, this.#given);
    return this.#language;
  }

  get classes() {
    this.#classes ??= classify(this.words, this.language);
    return this.#classes;
  }
}

/** A text that is searched for words. It is one excerpt of the evidence, or several joined excerpts. */
export interface ComparedPassage {
  words: Words;
  /** The language of the table that judges the words, as a BCP 47 tag. It is computed when it is first read. */
  readonly language: string;
  /** The classes of each word, as bits of `turning/classes.ts`. They are computed when they are first read. */
  readonly classes: Uint32Array;
  /** The excerpts of the passage, in order. */
  parts: Part[];
}

/** The text that one excerpt gives to a passage. */
interface Part {
  /** The index of the excerpt in the evidence. */
  index: number;
  /** UTF-16 offsets into the text of the passage. */
  start: number;
  end: number;
  /** An offset in the passage plus `shift` is the offset in the excerpt. */
  shift: number;
}
