import { diffArrays } from 'diff';
import { foldWords, type Words } from '../words/fold/fold-words.ts';

/**
 * Divides each wording of one statement into parts, so that a page can mark the words that differ from another wording. Only
 * wordings in the same language are compared, without letter case and punctuation. If a wording is longer at its start or end,
 * the extra words do not differ: perhaps the other article only quotes less.
 *
 * Contract: pure. The parts of a wording, joined in order, are its text. A text that is not in NFC is one part that does not
 * differ. The time grows with the square of the number of wordings.
 */
export function differingWords(wordings: readonly Wording[]): Part[][] {
  const folded = wordings.map(({ text }) => foldWords(text));
  const words = folded.map(one => one.words.map(word => word.toLowerCase()));
  return wordings.map(({ text, lang }, index) => {
    const own = folded[index];
    if (!own || own.text !== text) return [{ text, differs: false }];
    const differing = new Set(
      wordings.flatMap((other, at) =>
        at === index || other.lang !== lang ? [] : differences(words[index] ?? [], words[at] ?? []),
      ),
    );
    return partsOf(own, differing);
  });
}

/**
 * Returns the indexes of the words of `own` that `other` lacks. Extra words of `own` at its start or end are not counted. Returns
 * none if the two have no word in common.
 */
function differences(own: string[], other: string[]): number[] {
  const count = common(own, other);
  if (count === 0) return [];
  const mine = covered(own, other, count);
  const theirs = covered(other, own.slice(mine.start, mine.end), count);
  const before = Math.min(mine.start, theirs.start);
  const after = Math.min(own.length - mine.end, other.length - theirs.end);
  let at = mine.start;
  const inside = diffArrays(own.slice(mine.start, mine.end), other.slice(theirs.start, theirs.end)).flatMap(
    ({ value, added, removed }) => {
      if (added) return [];
      at += value.length;
      return removed ? numbersFrom(at - value.length, value.length) : [];
    },
  );
  return [...numbersFrom(mine.start - before, before), ...inside, ...numbersFrom(mine.end, after)];
}

/**
 * Returns a short range of `own` that still has `count` words in common with `other`. It begins as late as possible, and then
 * ends as early as possible. The whole of `own` must have `count` words in common with `other`.
 */
function covered(own: string[], other: string[], count: number): { start: number; end: number } {
  const start = lastWhere(own.length, at => common(own.slice(at), other) === count);
  const cut = lastWhere(own.length - start, at => common(own.slice(start, own.length - at), other) === count);
  return { start, end: own.length - cut };
}

const common = (one: string[], other: string[]) =>
  diffArrays(one, other).reduce(
    (sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length),
    0,
  );

/**
 * Returns the largest number up to `most` for which `holds` is true, by binary search. `holds` must be true for 0. If it is false
 * for a number, it must be false for all larger numbers.
 */
function lastWhere(most: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const numbersFrom = (start: number, length: number) => Array.from({ length }, (_, index) => start + index);

/** Neighbouring words that differ are in one part. */
function partsOf({ text, words, starts, ends }: Words, differing: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (!differing.has(index)) continue;
    const start = starts[index] ?? 0;
    while (differing.has(index + 1)) index += 1;
    const end = ends[index] ?? start;
    if (start > done) parts.push({ text: text.slice(done, start), differs: false });
    parts.push({ text: text.slice(start, end), differs: true });
    done = end;
  }
  return done < text.length ? [...parts, { text: text.slice(done), differs: false }] : parts;
}

interface Wording {
  text: string;
  lang: string;
}

export interface Part {
  text: string;
  /** Does another wording in the same language lack these words? */
  differs: boolean;
}
