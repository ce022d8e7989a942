import { turning } from './kinds.ts';
import { placements } from './placements.ts';
import { ownWords, type Piece, type Segment } from './printed.ts';
import type { Text, Token } from './tokens.ts';

/**
 * How similar a passage is to printed words that no passage has. `isAltered` means that the words count as an altered quotation.
 * `share` is the share of these words that a stretch of the passage has in the same order. If that is not enough, the first words
 * alone are compared with the end of the passage, and the last words alone with its start; the largest share counts. `share` is 1
 * if `isShortLie`, else 0 for too few words.
 */
export function nearness(segments: Segment[], passage: Text, language: string): Nearness {
  const words = segments.flatMap(({ pieces }) => pieces.filter(isOwn).map(({ token }) => token.text));
  const there = passage.tokens.map(({ text }) => text);
  const isLetters = segments.some(({ pieces }) => pieces.some(({ token }) => token.isLetter));
  const [least, enough] = isLetters ? [8, 0.6] : [4, 0.7];
  if (isShortLie(segments, passage, language)) return { isAltered: true, share: 1 };
  if (words.length < least) return { isAltered: false, share: 0 };
  const share = bestShare(words, there);
  if (share >= enough) return { isAltered: true, share };
  const part = Math.max(
    ...words.map((_, cut) => {
      const ahead = words.slice(0, cut);
      const behind = words.slice(cut);
      const last = ahead.length < least ? 0 : common(ahead, there.slice(-ahead.length)) / ahead.length;
      const first = behind.length < least ? 0 : common(behind, there.slice(0, behind.length)) / behind.length;
      return Math.max(last, first);
    }),
  );
  return { isAltered: part >= enough, share: Math.max(share, part) };
}

/**
 * Whether the evidence only begins or ends inside the printed words. There are two cases:
 * - The whole passage is a part of the printed words.
 * - The passage ends with the first printed words, or begins with the last printed words. Then it must not have the other printed
 *   words anywhere, unless `isLoose`.
 *
 * The part that the passage and the printed words share needs at least four words.
 */
export function isCovered(segments: Segment[], passage: Text, language: string, isLoose = false): boolean {
  const flat = segments.flatMap(({ pieces, tail }, index) => pieces.map(piece => ({ piece, index, tail })));
  const regroup = (some: typeof flat) =>
    [...Map.groupBy(some, ({ index }) => index).values()].map(
      (pieces): Segment => ({ pieces: pieces.map(({ piece }) => piece), tail: pieces[0]?.tail ?? '' }),
    );
  const isLongEnough = (some: Segment[]) => ownWords(some) >= 4;
  // Without standing brackets and omissions, only a part with as many words as the passage can be the whole passage.
  const isPlain = segments.length === 1 && flat.every(({ piece }) => isOwn(piece));
  const ends = (cut: number) =>
    (isPlain ? [passage.tokens.length] : flat.map((_, size) => size))
      .map(size => cut + size)
      .filter(end => end < flat.length);
  for (let cut = 1; cut < flat.length; cut += 1) {
    const ahead = regroup(flat.slice(0, cut));
    const behind = regroup(flat.slice(cut));
    const endsThere = (some: Segment[]) =>
      isLongEnough(some) &&
      placements(some, passage, language).some(
        ({ segments: all }) => all.at(-1)?.end === passage.tokens.length,
      );
    const beginsThere = (some: Segment[]) =>
      isLongEnough(some) &&
      placements(some, passage, language).some(({ segments: all }) => all[0]?.start === 0);
    const isElsewhere = (rest: Segment[]) => !isLoose && placements(rest, passage, language).length > 0;
    if ((endsThere(ahead) && !isElsewhere(behind)) || (beginsThere(behind) && !isElsewhere(ahead)))
      return true;
    for (const end of ends(cut)) {
      const middle = regroup(flat.slice(cut, end));
      if (isLongEnough(middle) && isWhole(middle, passage, language)) return true;
    }
  }
  return false;
}

/**
 * Whether the passage begins with all printed letters but the first, or ends with all printed letters but the last. Only for at
 * least eight letters of a script without spaces. Dictionaries differ about where words end there, so nobody can say whether the
 * evidence ends inside the printed words.
 */
export function isShiftedByALetter(segments: Segment[], passage: Text): boolean {
  const words = segments.flatMap(({ pieces }) => pieces.map(({ token }) => token.text));
  const there = passage.tokens.map(({ text }) => text);
  if (words.length < 8 || !passage.tokens.some(({ isLetter }) => isLetter)) return false;
  const [tail, head] = [words.slice(1), words.slice(0, -1)];
  return (
    tail.every((word, at) => word === there[at]) ||
    head.every((word, at) => word === there.at(at - head.length))
  );
}

const isWhole = (middle: Segment[], passage: Text, language: string) =>
  placements(middle, passage, language).some(
    ({ segments }) => segments[0]?.start === 0 && segments.at(-1)?.end === passage.tokens.length,
  );

/**
 * Whether the printed words are only two or three, and the evidence has them in another order, or with a word such as *not* added
 * or left out.
 */
function isShortLie(segments: Segment[], { tokens }: Text, language: string): boolean {
  const own = segments.flatMap(({ pieces }) => pieces);
  if (segments.length !== 1 || !own.every(isOwn) || own.length < 2 || own.length > 3) return false;
  if (own.some(({ token }) => token.isLetter)) return false;
  const words = own.map(({ token }) => token);
  const isTurning = (token: Token) => turning([token], language).length > 0;
  const text = (some: Token[]) => some.map(one => one.text.toLowerCase()).join(' ');
  const without = (some: Token[], index: number) => some.filter((_, other) => other !== index);
  for (let start = 0; start < tokens.length; start += 1) {
    const window = (size: number) => tokens.slice(start, start + size);
    const same = window(words.length);
    const sorted = (some: Token[]) => text(some).split(' ').sort().join(' ');
    if (same.length === words.length && text(same) !== text(words) && sorted(same) === sorted(words))
      return true;
    const longer = window(words.length + 1);
    if (longer.some((token, index) => isTurning(token) && text(without(longer, index)) === text(words)))
      return true;
    const shorter = window(words.length - 1);
    if (words.length > 2 || shorter.length > 0)
      if (words.some((token, index) => isTurning(token) && text(without(words, index)) === text(shorter)))
        return shorter.length > 0;
  }
  return false;
}

const isOwn = ({ kind }: Piece) => kind !== 'standing';

/**
 * The largest share of `words` that one stretch of the passage has in their order. The stretch has one and a half times as many
 * words as `words`, and at least two words more.
 */
function bestShare(words: string[], there: string[]): number {
  const size = words.length + Math.max(2, Math.round(words.length / 2));
  let best = 0;
  for (let start = 0; start === 0 || start + size <= there.length; start += 1)
    best = Math.max(best, common(words, there.slice(start, start + size)));
  return best / words.length;
}

/** The length of the longest common subsequence of two lists of words. */
function common(one: string[], other: string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    let diagonal = 0;
    let left = 0;
    row = row.map((above, index) => {
      const value = word === other[index] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
      left = value;
      return value;
    });
  }
  return row.at(-1) ?? 0;
}

export interface Nearness {
  isAltered: boolean;
  share: number;
}
