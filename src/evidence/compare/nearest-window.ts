import { singleSpaced } from '../../single-spaced.ts';
import { ownWordsOf, segments } from '../../words/compare/segments.ts';
import { prepareEvidence, verify } from '../../words/verify.ts';
import type { PageWords } from './page-words.ts';

/**
 * Finds the window of a page, a sequence of words, that has the most words of a quotation. The editor sees this window if the
 * page does not have the quotation. The result is `null` if the page has no word of the quotation. Takes linear time.
 */
export function nearestWindow(spans: string[], { passage, source }: PageWords): NearestWindow | null {
  const { words, text, starts, ends } = passage.words;
  const wanted = new Map<string, number>();
  let total = 0;
  for (const word of ownWordsOf(spans.flatMap(segments))) {
    wanted.set(word.toLowerCase(), (wanted.get(word.toLowerCase()) ?? 0) + 1);
    total += 1;
  }
  const width = total + Math.max(2, Math.ceil(total / 2));
  const inside = new Map<string, number>();
  let [common, most, best] = [0, 0, 0];
  for (let at = 0; at < words.length; at += 1) {
    common += change(inside, wanted, words[at] ?? '', 1);
    if (at >= width) common += change(inside, wanted, words[at - width] ?? '', -1);
    if (common > most) [most, best] = [common, at];
  }
  if (most === 0) return null;
  const first = Math.max(0, best - width + 1);
  const excerpt = singleSpaced(text.slice(starts[first], ends[best]));
  const { conflict } = verify(
    spans,
    prepareEvidence({ ...source, evidence: [{ url: source.page, excerpt }] }),
  );
  return { share: most / total, text: excerpt, difference: conflict?.difference ?? '' };
}

/**
 * Adds a word to the window (`by` is 1) or removes it (-1). Returns by how much the number of shared words changes: -1, 0 or 1.
 */
function change(inside: Map<string, number>, wanted: Map<string, number>, word: string, by: 1 | -1): number {
  const key = word.toLowerCase();
  const limit = wanted.get(key);
  if (limit === undefined) return 0;
  const before = inside.get(key) ?? 0;
  inside.set(key, before + by);
  return Math.min(before + by, limit) - Math.min(before, limit);
}

export interface NearestWindow {
  /** The share of the quoted words that are in the window, in any order: 1 if all are there. */
  share: number;
  text: string;
  /**
   * The difference between the quotation and the window, as `npm run check` shows it; empty if the two have too little in common.
   */
  difference: string;
}
