import { diffArrays } from 'diff';
import type { Folded } from './fold.ts';

/** Under four words, words in common say nothing. */
const LEAST_WORDS = 4;
/** Share of the printed words found in order in a window of the evidence: the measure of content-format, version 1. */
const LEAST_SHARE = 0.7;
/** Words of a sentence that changed places are nearly all there, in another order. */
const LEAST_SHARE_MOVED = 0.9;

/**
 * Finds where the evidence nearly has the printed words, to show the editor the difference. It never verifies anything.
 * Returns `null` for fewer than four words, or where the evidence has nothing like them.
 */
export function nearMiss(printed: string[], excerpt: Folded): NearMiss | null {
  const wanted = printed.map(lower);
  const seen = excerpt.words.map(lower);
  if (wanted.length < LEAST_WORDS || seen.length < wanted.length * LEAST_SHARE) return null;
  const width = wanted.length + Math.max(2, Math.ceil(wanted.length / 2));
  let best: (NearMiss & { share: number }) | null = null;
  for (let start = 0; start === 0 || start + wanted.length <= seen.length + 1; start += 1) {
    const window = seen.slice(start, start + width);
    const common = shareInAnyOrder(wanted, window);
    if (common < LEAST_SHARE || (best && common < best.share)) continue;
    const changes = diffArrays(window, wanted);
    const share = changes.filter(isKept).reduce((sum, { value }) => sum + value.length, 0) / wanted.length;
    const moved = shareInAnyOrder(wanted, seen.slice(start, start + wanted.length + 1));
    if (share < LEAST_SHARE && moved < LEAST_SHARE_MOVED) continue;
    if (!best || share > best.share)
      best = { share, difference: show(changes, printed, excerpt.words.slice(start)) };
  }
  return best && { difference: best.difference };
}

const lower = (word: string) => word.toLowerCase();

function shareInAnyOrder(wanted: string[], window: string[]): number {
  const left = new Map<string, number>();
  for (const word of window) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common / wanted.length;
}

/** `{+word+}` is only in the article, `{-word-}` only in the evidence; words before and after the quotation are left away. */
function show(changes: Change[], printed: string[], seen: string[]): string {
  const first = changes.findIndex(change => !change.removed);
  const last = changes.findLastIndex(change => !change.removed);
  let atPrinted = 0;
  let atSeen = 0;
  const parts: string[] = [];
  for (const [index, { added, removed, value }] of changes.entries()) {
    const words = (removed ? seen : printed).slice(removed ? atSeen : atPrinted).slice(0, value.length);
    if (!added) atSeen += value.length;
    if (!removed) atPrinted += value.length;
    if (index < first || index > last) continue;
    parts.push(added ? `{+${words.join(' ')}+}` : removed ? `{-${words.join(' ')}-}` : words.join(' '));
  }
  return parts.join(' ');
}

type Change = ReturnType<typeof diffArrays<string>>[number];
const isKept = ({ added, removed }: Change) => !added && !removed;

export interface NearMiss {
  /** The printed words with the differences marked, for the problem message. */
  difference: string;
}
