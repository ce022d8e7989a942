import { countEach } from '../count-words.ts';
import type { Fault } from './fault.ts';
import { isNote } from './notes.ts';
import { ownWordsOf, type Segment } from './segments.ts';

/** A span with an omission must have at least this many words, unless the span leaves out no more than `FEW` words. */
const LEAST = 4;
const FEW = 3;

/**
 * Finds a span (the words inside one pair of quotation marks) with too few words around its omissions. Single words with `[…]`
 * between them can say anything. So no single word may be between two omissions, and a span with an omission must have at least
 * `LEAST` words. Neither rule applies if a span leaves out at most `FEW` words, all from one sentence. `left` has the number of
 * words that each `[…]` leaves out, in order. The number is `Infinity` if a sentence ends in the omission.
 */
export function singleWordFault(spans: (readonly Segment[])[], left: number[]): Fault | null {
  let next = 0;
  for (const span of spans) {
    const here = left.slice(next, next + span.length - 1);
    next += span.length - 1;
    if (here.length === 0 || here.reduce((sum, count) => sum + count, 0) <= FEW) continue;
    const counts = span.map(countOwn);
    const isTooFew = counts.reduce((sum, count) => sum + count, 0) < LEAST;
    const alone = counts.findIndex((count, index) => count <= 1 && index > 0 && index < counts.length - 1);
    if (isTooFew || alone !== -1)
      return { kind: 'single-word', printed: ownWordsOf(span).join(' '), seen: '' };
  }
  return null;
}

/**
 * Finds a quotation with too many words of the editor. The rule is for quotations with a bracket that is not part of a word. At
 * least two words must be the speaker’s, and the editor may not have more words than the speaker. A bracket that replaces words
 * counts as one word. A note such as `[sic]` does not count.
 */
export function ownWordsFault(
  spans: (readonly Segment[])[],
  inserted: { words: string; standsFor: string }[],
): Fault | null {
  const pieces = spans.flat().flatMap(segment => segment.pieces);
  const brackets = pieces
    .filter(piece => piece.kind === 'inserted')
    .filter(({ words }) => words.length > 0 && !isNote(words));
  if (brackets.length === 0) return null;
  const own = spans.flat().reduce((sum, segment) => sum + countOwn(segment), 0);
  const ofEditor = brackets.reduce((sum, { words, text }) => {
    const standsFor = inserted.find(one => one.words === text.trim())?.standsFor ?? '';
    return sum + (standsFor === '' ? words.length : 1);
  }, 0);
  if (own >= 2 && own >= ofEditor) return null;
  return { kind: 'own-words', printed: brackets.map(({ text }) => `[${text.trim()}]`).join(' '), seen: '' };
}

/** The number of words in a segment, without the brackets that are not part of a word. */
export const countOwn = ({ pieces }: Segment): number =>
  countEach(
    pieces.flatMap(piece =>
      piece.kind === 'inserted' ? [] : { isLetter: piece.kind === 'word' && piece.isLetter, gap: piece.gap },
    ),
  );
