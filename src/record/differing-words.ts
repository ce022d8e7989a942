import { diffArrays } from 'diff';
import { foldWords, type Words } from '../words/fold/fold-words.ts';

/**
 * Divides each wording of one statement into parts: those that all others of the same language have too, and those that differ from at least
 * one of them. Only words are compared, folded and without letter case; punctuation never differs. Words before or after the part that
 * another wording covers are not differences, since that one may merely quote less.
 *
 * Contract: pure; the parts of a wording, one after the other, are its text. Its cost is quadratic in the number of wordings.
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

/** The indexes of the words of `own` that `other` lacks, within what both cover. None if they share no word. */
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
      return removed ? from(at - value.length, value.length) : [];
    },
  );
  return [...from(mine.start - before, before), ...inside, ...from(mine.end, after)];
}

/** The shortest part of `own` that has as many words in common with `other` as the whole of it, which are `count`. */
function covered(own: string[], other: string[], count: number): { start: number; end: number } {
  const start = last(own.length, at => common(own.slice(at), other) === count);
  const cut = last(own.length - start, at => common(own.slice(start, own.length - at), other) === count);
  return { start, end: own.length - cut };
}

/** The number of words that two texts have in the same order. */
const common = (one: string[], other: string[]) =>
  diffArrays(one, other).reduce(
    (sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length),
    0,
  );

/** The last number up to `most` for which a condition holds that holds for 0 and, once it fails, for none after. */
function last(most: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const from = (start: number, length: number) => Array.from({ length }, (_, index) => start + index);

/** The text in parts. What stands between two differing words belongs to their part. */
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

/** A piece of a wording. */
export interface Part {
  text: string;
  /** Does another wording lack these words? */
  differs: boolean;
}
