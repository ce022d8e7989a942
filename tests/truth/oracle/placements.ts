import { isJoinedForm, sameFirstLetter } from './joined.ts';
import type { Piece, Segment } from './printed.ts';
import type { Text, Token } from './tokens.ts';

/**
 * Every way to place the segments in a passage, in order. Each start is tried. For each standing bracket (a bracket that touches
 * no letter), every number of replaced words is tried, from 0 to `MOST_WORDS`, within one sentence.
 */
export function placements(segments: Segment[], passage: Text, language: string): Placement[] {
  let all: Placement[] = [{ segments: [], stands: [] }];
  segments.forEach((segment, index) => {
    all = all.flatMap(before => {
      const from = before.segments.at(-1)?.end ?? 0;
      const found: Placement[] = [];
      for (let start = from; start <= passage.tokens.length; start += 1)
        for (const { end, stands } of fromHere(segment.pieces, 0, start, passage.tokens, language, start))
          if (end > start)
            found.push({
              segments: [...before.segments, { start, end }],
              stands: [...before.stands, ...stands.map(one => ({ ...one, segment: index }))],
            });
      return found.filter(({ segments }) => {
        const last = segments.at(-1);
        return last !== undefined && areEdges(passage.tokens, last);
      });
    });
  });
  return all;
}

function fromHere(
  pieces: Piece[],
  at: number,
  index: number,
  tokens: Token[],
  language: string,
  start: number,
  bracketFrom = index,
): { end: number; stands: Omit<Stand, 'segment'>[] }[] {
  const piece = pieces[at];
  if (piece === undefined) return [{ end: index, stands: [] }];
  if (piece.kind === 'standing') {
    const found = [];
    for (let count = 0; count <= MOST_WORDS && index + count <= tokens.length; count += 1) {
      if (count > 1 && tokens[index + count - 1]?.beginsSentence) break;
      for (const { end, stands } of fromHere(pieces, at + 1, index + count, tokens, language, start, index))
        found.push({ end, stands: [{ piece: at, from: index, to: index + count }, ...stands] });
    }
    return found;
  }
  const token = tokens[index];
  if (token === undefined) return [];
  const isFirst = pieces.slice(0, at).every(({ kind }) => kind === 'standing');
  if (!isSameWord(piece, token, isFirst, language)) return [];
  if (at > 0 && !isSameGap(pieces, at, tokens, index, start, bracketFrom)) return [];
  return fromHere(pieces, at + 1, index + 1, tokens, language, start);
}

function isSameWord(piece: Piece, token: Token, isFirst: boolean, language: string): boolean {
  if (piece.kind === 'joined') return isJoinedForm(piece, token, isFirst, language);
  const printed = piece.token.text;
  return printed === token.text || (isFirst && sameFirstLetter(printed, token.text, language));
}

/**
 * Whether a printed word and a word of the passage have the same marks before them. After a standing bracket, only the marks that
 * end a sentence must agree, because marks of the replaced words are not printed. If the segment begins with the bracket, any
 * marks are allowed.
 */
function isSameGap(
  pieces: Piece[],
  at: number,
  tokens: Token[],
  index: number,
  start: number,
  from: number,
): boolean {
  const token = tokens[index];
  const piece = pieces[at];
  if (pieces[at - 1]?.kind !== 'standing') return piece?.token.gap === token?.gap;
  if (from <= start) return true;
  const isEnd = tokens.slice(from, index + 1).some(({ beginsSentence }) => beginsSentence);
  const isPrintedEnd = [pieces[at - 1], piece].some(one => one?.token.beginsSentence);
  return isEnd === isPrintedEnd;
}

const areEdges = (tokens: Token[], { start, end }: { start: number; end: number }) =>
  tokens[start]?.beginsWord === true && tokens[end - 1]?.endsWord === true;

const MOST_WORDS = 6;

export interface Placement {
  /** The tokens of each segment, from `start` to `end`, without `end`. */
  segments: { start: number; end: number }[];
  stands: Stand[];
}

/**
 * The words of the passage that a standing bracket replaces, from `from` to `to`, without `to`. If the bracket adds words, `from`
 * and `to` are equal.
 */
interface Stand {
  segment: number;
  piece: number;
  from: number;
  to: number;
}
