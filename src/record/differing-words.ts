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
  const runs = diffArrays(own, other).map(({ value, added, removed }) => ({
    length: value.length,
    side: added ? 'other' : removed ? 'own' : 'both',
  }));
  const first = runs.findIndex(({ side }) => side === 'both');
  const last = runs.findLastIndex(({ side }) => side === 'both');
  if (first === -1) return [];
  const lengthOf = (some: typeof runs, of: string) =>
    some.reduce((sum, { side, length }) => sum + (side === of ? length : 0), 0);
  const [head, tail] = [runs.slice(0, first), runs.slice(last + 1)];
  const from = lengthOf(head, 'own') - Math.min(lengthOf(head, 'own'), lengthOf(head, 'other'));
  const to = own.length - lengthOf(tail, 'own') + Math.min(lengthOf(tail, 'own'), lengthOf(tail, 'other'));
  let at = 0;
  return runs.flatMap(({ side, length }) => {
    if (side === 'other') return [];
    const indexes = Array.from({ length }, (_, index) => at + index);
    at += length;
    return side === 'own' ? indexes.filter(index => index >= from && index < to) : [];
  });
}

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
