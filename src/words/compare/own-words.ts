import { countEach } from '../count-words.ts';
import type { Fault } from './fault.ts';
import { isNote } from './notes.ts';
import { ownWords, type Segment } from './segments.ts';

/** A quotation with an omission has at least this many words of its own, unless no more than `FEW` are left out. */
const LEAST = 4;
const FEW = 3;

/**
 * A quotation of single words with omissions between them can say anything: no single word stands between two omissions, and words with an
 * omission are at least four, unless three or fewer are left out of one sentence. `left` counts the words that each `[…]` leaves out: Infinity if
 * a sentence ends among them.
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
      return { kind: 'single-word', printed: span.flatMap(ownWords).join(' '), seen: '' };
  }
  return null;
}

/** Where a bracket stands alone, at least two words are the speaker’s, and at least as many as are the editor’s. */
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

/** The number of words outside brackets. */
export const countOwn = ({ pieces }: Segment): number =>
  countEach(
    pieces.flatMap(piece =>
      piece.kind === 'inserted' ? [] : { isLetter: piece.kind === 'word' && piece.isLetter, gap: piece.gap },
    ),
  );
