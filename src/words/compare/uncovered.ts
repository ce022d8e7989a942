import type { Words } from '../fold/fold-words.ts';
import { countCommon, inLowerCase, lowerCase, type Range } from './difference.ts';
import { shareInAnyOrder, shareInOrder } from './near-miss.ts';
import { ownWordsOf, type Segment } from './segments.ts';
import { isWordEdge } from './word-edge.ts';

/** The evidence must cover at least this many printed words, or `FEWEST` if three words are printed. */
const LEAST_COVERED = 3;
const FEWEST = 2;
const LEAST_ALTERED = 4;
/** If the evidence has at least this share of the uncovered words elsewhere, they are not missing but moved. */
const MOVED = 0.9;
const LEAST_SHARE = 0.7;
/**
 * The range of the evidence is wider by this many words on each side, because a dropped or added word shifts the words after it.
 */
const SHIFT = 3;

/**
 * Compares printed words with evidence that begins or ends inside them. For example, the evidence covers only `a b c` of the
 * printed words `a b c d e`. Returns `covered` if the evidence has these words unchanged, `altered` if it has similar words,
 * otherwise `null`. `printed` is the range of the covered words in the printed words. `seen` is their range in the evidence,
 * wider by up to `SHIFT` words on each side.
 */
export function uncovered(segments: readonly Segment[], evidence: Words): Uncovered | null {
  const wanted = ownWordsOf(segments).map(lowerCase);
  const least = Math.min(LEAST_COVERED, Math.max(FEWEST, wanted.length - 1));
  if (countCommon(wanted, evidence) < least) return null;
  const seen = inLowerCase(evidence);
  const offset = likelyOffset(wanted, seen);
  if (offset === null) return null;
  const printed = { start: Math.max(0, -offset), end: Math.min(wanted.length, seen.length - offset) };
  const length = printed.end - printed.start;
  if (length >= wanted.length || length < least) return null;
  const [isCutBefore, isCutAfter] = [printed.start === 0, printed.end === wanted.length];
  if (
    (isCutBefore && !isWordEdge(evidence, offset)) ||
    (isCutAfter && !isWordEdge(evidence, offset + wanted.length))
  )
    return null;
  const range = {
    start: Math.max(0, printed.start + offset - SHIFT),
    end: Math.min(seen.length, printed.end + offset + SHIFT),
  };
  const part = wanted.slice(printed.start, printed.end);
  const exact = seen.slice(printed.start + offset, printed.end + offset);
  const rest = [...wanted.slice(0, printed.start), ...wanted.slice(printed.end)];
  const others = [...seen.slice(0, printed.start + offset), ...seen.slice(printed.end + offset)];
  if (rest.length > 1 && shareInAnyOrder(rest, others) >= MOVED) return null;
  if (part.every((word, index) => word === exact[index])) return { kind: 'covered', printed, seen: range };
  const window = seen.slice(range.start, range.end);
  if (length < LEAST_ALTERED || shareInAnyOrder(part, window) < LEAST_SHARE) return null;
  return shareInOrder(part, window) >= LEAST_SHARE ? { kind: 'altered', printed, seen: range } : null;
}

/** The offset (index in the evidence minus index in the printed words) at which most words are equal; `null` if no word is. */
function likelyOffset(wanted: readonly string[], seen: readonly string[]): number | null {
  const places = new Map<string, number[]>();
  for (const [at, word] of seen.entries()) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  const counts = new Map<number, number>();
  for (const [index, word] of wanted.entries())
    for (const at of (places.get(word) ?? []).slice(0, MOST_PLACES))
      counts.set(at - index, (counts.get(at - index) ?? 0) + 1);
  let best: number | null = null;
  for (const [offset, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = offset;
  return best;
}

/** Only the first places of a frequent word are compared, to limit the time. */
const MOST_PLACES = 20;

export interface Uncovered {
  kind: 'covered' | 'altered';
  /** The printed words, without brackets, that the evidence covers. */
  printed: Range;
  seen: Range;
}
