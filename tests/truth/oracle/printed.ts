import { readings } from './characters.ts';
import { countWords, type Text, type Token, tokenize } from './tokens.ts';

/** The readings of a printed span. Each is a list of the segments between omissions, with their brackets. */
export function printedReadings(span: string): Segment[][] {
  const contents: string[] = [];
  const marked = span.replace(/\[([^[\]]*)\]/gu, (_, content: string) => {
    if (/^[\s.…]+$/u.test(content)) return OMISSION;
    contents.push(content);
    return String.fromCodePoint(FIRST_BRACKET + contents.length - 1);
  });
  const withBrackets = readings(marked).map(text =>
    text.split(OMISSION).map(part => segment(tokenize(part), contents)),
  );
  // The source itself may have these brackets.
  const literal = contents.length === 0 ? [] : readings(span).map(text => [segment(tokenize(text), [])]);
  return [...withBrackets, ...literal];
}

function segment({ tokens, tail }: Text, contents: string[]): Segment {
  return { pieces: tokens.map(token => piece(token, contents)), tail };
}

function piece(token: Token, contents: string[]): Piece {
  const parts = token.text
    .split(/([\uE100-\uE1FF])/u)
    .filter(part => part !== '')
    .map(part => {
      const index = (part.codePointAt(0) ?? 0) - FIRST_BRACKET;
      const isOurs = part.length === 1 && index >= 0 && index < contents.length;
      return isOurs ? { text: contents[index] ?? '', isOurs } : { text: part, isOurs };
    });
  if (!parts.some(({ isOurs }) => isOurs)) return { kind: 'word', token, words: [], parts };
  const isAlone = parts.length === 1 && !token.isGlued;
  if (!isAlone) return { kind: 'joined', token, words: [], parts };
  return { kind: 'standing', token, words: tokenize(readings(parts[0]?.text ?? '')[0] ?? '').tokens, parts };
}

/** How many words of the segments are from the source, and not from a standing bracket. */
export const ownWords = (segments: Segment[]): number =>
  countWords(
    segments.flatMap(({ pieces }) =>
      pieces.filter(({ kind }) => kind !== 'standing').map(({ token }) => token),
    ),
  );

const OMISSION = '\uE0FF';
const FIRST_BRACKET = 0xe100;

export interface Segment {
  pieces: Piece[];
  /** The marks after the last word. */
  tail: string;
}

/** `standing`: a bracket that touches no letter; `words` are its words. `joined`: letters with a bracket among them. */
export interface Piece {
  kind: 'word' | 'standing' | 'joined';
  token: Token;
  words: Token[];
  parts: { text: string; isOurs: boolean }[];
}
