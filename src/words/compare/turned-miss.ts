import { NEAR, NEGATION } from '../turning/classes.ts';
import { classify } from '../turning/classify.ts';
import { countCommon, inLowerCase, lowerCase, type Range } from './difference.ts';
import type { Frame } from './frame.ts';
import { ownWordsOf, type Segment } from './segments.ts';
import { sentenceEnd, sentenceStart } from './sentences.ts';

const FEWEST = 4;
/** Longer quotations are left to `nearMiss`, which compares the share of common words. */
const MOST = 40;
const LEAST_RUN = 3;

/**
 * Finds words of the evidence that deny what the article says, or the reverse: *the water came and nobody spoke* for *the water
 * came and all spoke*. At least half of the printed words must be next to each other in the evidence. Among the words around
 * them, exactly one of the two texts must have a negation. Returns the range of the evidence that corresponds to the printed
 * words, or `null`. Fewer than `FEWEST` or more than `MOST` printed words give `null`.
 */
export function turnedMiss(segments: readonly Segment[], frame: Frame): Range | null {
  const { evidence } = frame;
  const wanted = ownWordsOf(segments).map(lowerCase);
  if (wanted.length < FEWEST || wanted.length > MOST) return null;
  if (countCommon(wanted, evidence) < Math.max(LEAST_RUN, wanted.length / 2)) return null;
  const run = longestRun(wanted, inLowerCase(evidence));
  if (run.length < LEAST_RUN || run.length * 2 < wanted.length) return null;
  const from = Math.max(run.seen - run.printed, sentenceStart(evidence, run.seen));
  const to = Math.min(
    run.seen - run.printed + wanted.length,
    sentenceEnd(evidence, run.seen + run.length - 1),
  );
  if (to - from <= run.length) return null;
  const { classes, language } = frame;
  const denies = (bits: Uint32Array, at: number) =>
    bits.some((bit, index) => (index < at || index >= at + run.length) && (bit & (NEGATION | NEAR)) !== 0);
  const isDenied = denies(classes.subarray(from, to), run.seen - from);
  const printed = classify({ words: wanted }, language);
  return isDenied === denies(printed, run.printed) ? null : { start: from, end: to };
}

function longestRun(wanted: readonly string[], seen: readonly string[]): Run {
  let best: Run = { printed: 0, seen: 0, length: 0 };
  let row = new Uint16Array(seen.length + 1);
  for (const [index, word] of wanted.entries()) {
    const next = new Uint16Array(seen.length + 1);
    for (const [at, other] of seen.entries()) {
      if (word !== other) continue;
      const length = (row[at] ?? 0) + 1;
      next[at + 1] = length;
      if (length > best.length) best = { printed: index + 1 - length, seen: at + 1 - length, length };
    }
    row = next;
  }
  return best;
}

/** Words that are next to each other in both texts. `printed` and `seen` are the index of the first word in each text. */
interface Run {
  printed: number;
  seen: number;
  length: number;
}
