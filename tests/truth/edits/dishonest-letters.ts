import { bare, hasLetter } from './pieces.ts';

/**
 * Dishonest edits of letters, digits and marks. Each changes the piece at the index `at` and returns the pieces of every variant.
 * If the edit is not possible there, it returns an empty list.
 */
export const LETTER_EDITS: Record<string, (pieces: string[], at: number, isSpaced: boolean) => string[][]> = {
  'letter dropped': inWord(word => [word.slice(0, -2) + word.slice(-1)]),
  'letter doubled': inWord(word => [word.slice(0, 2) + word.slice(1)]),
  'letters swapped': inWord(word => [`${word[1]}${word[0]}${word.slice(2)}`]),
  'letter added': inWord(word => [`${word}s`, `un${word}`, `${word}x`]),
  'look-alike': inWord(word =>
    [...'aeocpxi']
      .filter(letter => word.includes(letter))
      .map(letter => word.replace(letter, ALIKE[letter] ?? '')),
  ),
  'fullwidth letter': inWord(word => (/[a-z]/u.test(word) ? [word.replace(/[a-z]/u, fullwidth)] : [])),
  'joiner inside': inWord(word => [`${word.slice(0, 2)}\u034F${word.slice(2)}`]),
  'mark on a letter': inWord(word =>
    /[aeiou]/u.test(word.slice(1))
      ? [
          word[0] +
            word
              .slice(1)
              .replace(/[aeiou]/u, '$&\u0301')
              .normalize('NFC'),
        ]
      : [],
  ),
  'mark dropped': inWord(word => [word.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')]),
  'capital inside': inWord(word => [word.slice(0, 2) + word.slice(2, 3).toUpperCase() + word.slice(3)]),
  'all capitals': inWord(word => (word.length > 1 ? [word.toUpperCase()] : [])),
  'apostrophe inside': inWord(word => [`${word.slice(0, 2)}'${word.slice(2)}`]),
  'apostrophe dropped': onPiece(piece =>
    /\p{L}['’]\p{L}/u.test(piece) ? [piece.replace(/(?<=\p{L})['’](?=\p{L})/u, '')] : [],
  ),
  'hyphen dropped': onPiece(piece =>
    /\p{L}-\p{L}/u.test(piece) ? [piece.replace('-', ' '), piece.replace('-', '')] : [],
  ),
  'digit changed': onPiece(piece =>
    /\d/u.test(piece)
      ? [
          piece.replace(/\d/u, digit => String((Number(digit) + 3) % 10)),
          piece.replace(/\d/u, '$&0'),
          piece.replace(/\d(?=\d)/u, ''),
        ]
      : [],
  ),
  'digit of another script': onPiece(piece =>
    /\d/u.test(piece)
      ? [
          piece.replace(/\d/u, digit => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
          piece.replace(/\d/u, digit => '０１２３４５６７８９'[Number(digit)] ?? ''),
        ]
      : [],
  ),
  'digit raised': onPiece(piece =>
    /\d/u.test(piece) ? [piece.replace(/\d(?!.*\d)/u, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')] : [],
  ),
  'currency changed': onPiece(piece =>
    /[£$€]/u.test(piece) ? [piece.replace(/[£$€]/u, '¥'), piece.replace(/[£$€]/u, '')] : [],
  ),
  'sign changed': onPiece(piece =>
    /−\d/u.test(piece)
      ? [piece.replace('−', ''), piece.replace('−', '+')]
      : /^\d/u.test(piece)
        ? [`−${piece}`]
        : [],
  ),
  'comma dropped': between(piece => (/[,;]$/u.test(piece) ? [piece.slice(0, -1)] : [])),
  'comma added': between(piece =>
    /[\p{L}\p{N}]$/u.test(piece) ? [`${piece},`, `${piece};`, `${piece}:`] : [],
  ),
  'stop added': between(piece => (/\p{L}{4}$/u.test(piece) ? [`${piece}.`, `${piece}?`, `${piece}…`] : [])),
  'stop dropped': between(piece =>
    /\p{L}{4}[.。]$/u.test(piece)
      ? [piece.slice(0, -1), piece.replace(/.$/u, ','), piece.replace(/.$/u, '?')]
      : [],
  ),
  'marks added': between(piece => (/^\p{L}+$/u.test(piece) ? [`“${piece}”`, `(${piece})`] : [])),
  'dash added': (pieces, at, isSpaced) =>
    isSpaced && isInside(pieces, at) ? [pieces.toSpliced(at, 0, '–')] : [],
  'words joined': (pieces, at, isSpaced) =>
    isSpaced && isInside(pieces, at) ? [pieces.toSpliced(at - 1, 2, `${pieces[at - 1]}${pieces[at]}`)] : [],
  'hyphen added': (pieces, at, isSpaced) =>
    isSpaced && isInside(pieces, at) ? [pieces.toSpliced(at - 1, 2, `${pieces[at - 1]}-${pieces[at]}`)] : [],
  'word split': (pieces, at, isSpaced) => {
    const piece = pieces[at] ?? '';
    return isSpaced && /^\p{L}{5,}$/u.test(piece)
      ? [pieces.toSpliced(at, 1, piece.slice(0, 3), piece.slice(3))]
      : [];
  },
  'word twice': (pieces, at) =>
    hasLetter(pieces[at]) && at > 0 && at < pieces.length - 1
      ? [pieces.toSpliced(at, 0, bare(pieces[at] ?? ''))]
      : [],
};

/** Whether this piece and the piece before it are words without a mark between them. */
const isInside = (pieces: string[], at: number) =>
  /^[\p{L}\p{N}]/u.test(pieces[at] ?? '') && /[\p{L}\p{N}]$/u.test(pieces[at - 1] ?? '');

function inWord(edit: (word: string) => string[]): Edit {
  return (pieces, at, isSpaced) => {
    const piece = pieces[at] ?? '';
    const word = bare(piece);
    if (!isSpaced || !/^[\p{L}\p{M}]{3,}$/u.test(word)) return [];
    return edit(word)
      .filter(
        edited =>
          edited.normalize('NFC') !== word.normalize('NFC') && (at > 0 || edited.slice(1) !== word.slice(1)),
      )
      .map(edited =>
        pieces.with(
          at,
          piece.replace(word, () => edited),
        ),
      );
  };
}

function onPiece(edit: (piece: string) => string[]): Edit {
  return (pieces, at) => edit(pieces[at] ?? '').map(edited => pieces.with(at, edited));
}

/** Edits a piece and its marks, but only if a word follows. So the marks at the end of the text stay. */
function between(edit: (piece: string) => string[]): Edit {
  return (pieces, at) => {
    const isBeforeWord = /^[\p{L}\p{N}]/u.test(pieces[at + 1] ?? '');
    return isBeforeWord ? onPiece(edit)(pieces, at, true) : [];
  };
}

const fullwidth = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
const ALIKE: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і' };

type Edit = (pieces: string[], at: number, isSpaced: boolean) => string[][];
