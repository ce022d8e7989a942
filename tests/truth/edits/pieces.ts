import type { Passage } from '../corpus.ts';

/** Divides a source into words, each with the marks that touch it. A script without spaces is divided into characters. */
export const piecesOf = ({ source, isSpaced }: Pick<Passage, 'source' | 'isSpaced'>): string[] =>
  isSpaced ? source.split(' ') : [...source];

export const joinPieces = (pieces: string[], isSpaced: boolean): string => pieces.join(isSpaced ? ' ' : '');

/** Whether a piece has a letter or digit. Otherwise it is only a dash or another mark. */
export const hasLetter = (piece: string | undefined): boolean => /[\p{L}\p{N}]/u.test(piece ?? '');

/** A piece without the marks before and after its word. */
export const bare = (piece: string): string => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Only the letters and digits of a text, in lower case. So words are found in spite of other marks or spaces. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
