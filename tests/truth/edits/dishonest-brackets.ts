import type { Passage } from '../corpus.ts';
import type { Draw } from './draw.ts';
import { listedWords as listed } from './listed-words.ts';
import type { Made } from './made.ts';
import { bare, joinPieces, piecesOf } from './pieces.ts';
import wordPairs from './word-pairs.json' with { type: 'json' };

/** Dishonest edits in brackets: another ending, another word, an added word that changes the meaning, an added number or unit. */
export function dishonestBrackets(passages: Passage[], draw: Draw): Made[] {
  return passages.flatMap(passage => [
    ...endings(passage, draw),
    ...(passage.isSpaced ? replaced(passages, passage, draw) : []),
    ...turned(passage),
    ...numbers(passage),
  ]);
}

/** `Ira[n]` where the source has `Iraq`. Both words of a pair begin with the same letters, and neither is a form of the other. */
function endings(passage: Passage, draw: Draw): Made[] {
  const pairs: Record<string, string> = wordPairs;
  const pieces = piecesOf(passage);
  return (pairs[passage.language] ?? '').split('|').flatMap(pair => {
    const both = pair.split(' ');
    return [both, both.toReversed()].flatMap(([there = '', printed = '']) => {
      if (there === '') return [];
      let stem = 0;
      while (stem < Math.min(there.length, printed.length - 1) && there[stem] === printed[stem]) stem += 1;
      return [stem, Math.max(1, stem - 1)].map(size => {
        const at = 1 + draw.upTo(pieces.length - 1);
        const put = (word: string) => joinPieces(pieces.toSpliced(at, 0, word), passage.isSpaced);
        return {
          kind: 'another ending',
          language: passage.language,
          printed: [put(`${printed.slice(0, size)}[${printed.slice(size)}]`)],
          evidence: [put(there)],
        };
      });
    });
  });
}

/** `[x]` replaces a word of the source that is not a pronoun, name or auxiliary. The new word is not a form of the old one. */
function replaced(passages: Passage[], passage: Passage, draw: Draw): Made[] {
  const pieces = piecesOf(passage);
  const pool = passages
    .filter(({ language }) => language === passage.language)
    .flatMap(one => piecesOf(one).map(bare))
    .filter(word => isContent(word, passage.language));
  return pieces.flatMap((piece, at) => {
    const word = bare(piece);
    if (!isContent(word, passage.language)) return [];
    const others = Array.from({ length: 6 }, () => draw.of(pool));
    return others
      .filter(other => other.slice(0, 3).toLowerCase() !== word.slice(0, 3).toLowerCase())
      .map(other =>
        made(
          passage,
          'bracket replaces a word',
          pieces.with(
            at,
            piece.replace(word, () => `[${other}]`),
          ),
        ),
      );
  });
}

const isContent = (word: string, language: string) =>
  /^\p{Ll}{5,}$/u.test(word) &&
  (
    [
      'unit',
      'number',
      'pronoun',
      'article',
      'possessive',
      'demonstrative',
      'pointing',
      'relative',
      'conjunction',
      'auxiliary',
      'modal',
    ] as const
  ).every(kind => !listed(language, kind).includes(word));

/**
 * `[x]` adds a word that changes the meaning, such as *not*. Some of the words have look-alike letters or are of another
 * language.
 */
function turned(passage: Passage): Made[] {
  const pieces = piecesOf(passage);
  const kinds = ['negation', 'near', 'condition'] as const;
  const words = kinds
    .flatMap(kind => listed(passage.language, kind).slice(0, 5))
    .map(word => word.replace('~', ''));
  const dressed = passage.isSpaced
    ? ['nоt', 'ｎｏｔ', 'nicht', 'не', '不', 'jamais', ...(passage.language === 'en' ? ['never-ever'] : [])]
    : ['不', 'not'];
  return places(pieces, passage).flatMap(at =>
    [...words, ...dressed].map(word =>
      made(passage, 'bracket adds a turning word', pieces.toSpliced(at, 0, `[${word}]`)),
    ),
  );
}

function numbers(passage: Passage): Made[] {
  const pieces = piecesOf(passage);
  const words = ['2000', '$50bn', '12 %', '300 km', ...listed(passage.language, 'number').slice(0, 3)];
  return places(pieces, passage).flatMap(at =>
    words.map(word => made(passage, 'bracket adds a number', pieces.toSpliced(at, 0, `[${word}]`))),
  );
}

/**
 * The indexes of pieces that begin with a letter and come after a piece that ends with one: neither punctuation nor a digit is
 * between them. The first two pieces and the last are left out. In scripts without spaces a piece is one character, and only the
 * first character of a word counts.
 */
export const places = (pieces: string[], { isSpaced, source }: Passage): number[] => {
  const words = isSpaced ? [] : [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(source)];
  const edges = new Set(words.map(({ index }) => index));
  return pieces
    .map((_, at) => at)
    .filter(
      at =>
        at > 1 &&
        at < pieces.length - 1 &&
        /[\p{L}\p{M}]$/u.test(pieces[at - 1] ?? '') &&
        /^\p{L}/u.test(pieces[at] ?? '') &&
        (isSpaced || edges.has(at)),
    );
};

function made({ language, source, isSpaced }: Passage, kind: string, printed: string[]): Made {
  return { kind, language, printed: [joinPieces(printed, isSpaced)], evidence: [source] };
}
