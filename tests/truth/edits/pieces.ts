import type { Passage } from '../corpus.ts';

/** The words of a source with the marks that stand against them; the letters where the script has no spaces between words. */
export const piecesOf = ({ source, isSpaced }: Pick<Passage, 'source' | 'isSpaced'>): string[] =>
  isSpaced ? source.split(' ') : [...source];

export const joinPieces = (pieces: string[], isSpaced: boolean): string => pieces.join(isSpaced ? ' ' : '');

/** Whether a piece is a word and not a dash or a mark alone. */
export const hasLetter = (piece: string | undefined): boolean => /[\p{L}\p{N}]/u.test(piece ?? '');

/** A piece without the marks that stand against it. */
export const bare = (piece: string): string => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Letters and digits alone: whether what is printed stands in the source whatever its marks are. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
