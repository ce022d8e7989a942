import type { Passage } from '../corpus.ts';
import { LETTER_EDITS } from './dishonest-letters.ts';
import type { Draw } from './draw.ts';
import { listedWords as listed } from './listed-words.ts';
import type { Made } from './made.ts';
import { bare, hasLetter, joinPieces, lettersOf, piecesOf } from './pieces.ts';

/** Dishonest edits without brackets: of words, letters and marks, at every place of every passage. */
export function dishonestWords(passages: Passage[], draw: Draw): Made[] {
  return passages.flatMap(passage => {
    const pieces = piecesOf(passage);
    const pool = poolOf(passages, passage, draw);
    const make = (kind: string, printed: string[]): Made => ({
      kind,
      language: passage.language,
      printed: [joinPieces(printed, passage.isSpaced)],
      evidence: [passage.source],
    });
    const there = lettersOf(passage.source);
    const words = [
      ...leftOut(pieces),
      ...moved(pieces),
      ...swapped(pieces),
      ...replaced(pieces, pool),
      ...inserted(pieces, pool),
      ...negated(pieces, passage.language),
      ...spliced(pieces, draw),
    ].filter(({ printed }) => !there.includes(lettersOf(printed.join(''))));
    const others = Object.entries(LETTER_EDITS).flatMap(([kind, edit]) =>
      pieces.flatMap((_, at) => edit(pieces, at, passage.isSpaced).map(printed => ({ kind, printed }))),
    );
    return distinct([...words, ...others].map(({ kind, printed }) => make(kind, printed)));
  });
}

/** One to three words inside the text are left out without `[…]`. */
const leftOut = (pieces: string[]): Edited[] =>
  [1, 2, 3].flatMap(count =>
    pieces
      .map((_, at) => ({
        kind: `${count} left out`,
        printed: [...pieces.slice(0, at), ...pieces.slice(at + count)],
        at,
      }))
      .filter(
        ({ at }) => at > 0 && at + count < pieces.length && pieces.slice(at, at + count).some(hasLetter),
      ),
  );

const moved = (pieces: string[]): Edited[] =>
  pieces.flatMap((piece, from) => {
    const rest = pieces.filter((_, index) => index !== from);
    return rest.map((_, to) => ({
      kind: 'word moved',
      printed: [...rest.slice(0, to), piece, ...rest.slice(to)],
    }));
  });

const swapped = (pieces: string[]): Edited[] =>
  pieces.flatMap((one, first) =>
    pieces.slice(hasLetter(one) ? first + 1 : pieces.length).map((other, index) => {
      const second = first + 1 + index;
      const printed = pieces.map((piece, at) => (at === first ? other : at === second ? one : piece));
      return { kind: 'words swapped', printed };
    }),
  );

const replaced = (pieces: string[], pool: string[]): Edited[] =>
  pieces.flatMap((piece, at) =>
    pool
      .filter(() => hasLetter(piece))
      .map(word => ({
        kind: 'word replaced',
        printed: pieces.with(
          at,
          piece.replace(bare(piece), () => word),
        ),
      })),
  );

const inserted = (pieces: string[], pool: string[]): Edited[] =>
  pieces
    .slice(1)
    .flatMap((_, index) =>
      pool.map(word => ({ kind: 'word added', printed: pieces.toSpliced(index + 1, 0, word) })),
    );

const negated = (pieces: string[], language: string): Edited[] => {
  const words = (['negation', 'near', 'modal', 'condition'] as const).flatMap(kind =>
    listed(language, kind).slice(0, 3),
  );
  return pieces.slice(1).flatMap((_, index) =>
    words.map(word => ({
      kind: 'turning word added',
      printed: pieces.toSpliced(index + 1, 0, word.replace('~', '')),
    })),
  );
};

/** Divides the passage at each inner piece. The beginning is joined to a later part, or exchanged with the rest. */
const spliced = (pieces: string[], draw: Draw): Edited[] =>
  pieces.slice(2, -2).flatMap((_, index) => {
    const at = index + 2;
    const later = at + 4 + draw.upTo(Math.max(1, pieces.length - at - 5));
    return [
      { kind: 'spliced', printed: [...pieces.slice(0, at), ...pieces.slice(later)] },
      { kind: 'halves swapped', printed: [...pieces.slice(at), ...pieces.slice(0, at)] },
    ].filter(({ printed }) => printed.length > at);
  });

/** Words that replace others or are added: words from passages of the same language, and a few negations. */
function poolOf(passages: Passage[], passage: Passage, draw: Draw): string[] {
  const others = passages
    .filter(one => one.language === passage.language)
    .flatMap(one => piecesOf(one).map(bare))
    .filter(hasLetter);
  const turning = listed(passage.language, 'negation').slice(0, 4);
  const drawn = Array.from({ length: passage.isSpaced ? 22 : 12 }, () => draw.of(others));
  return [...new Set([...turning, ...drawn])];
}

const distinct = (all: Made[]): Made[] => [
  ...new Map(
    all
      .filter(made => made.printed[0] !== made.evidence[0])
      .map(made => [JSON.stringify(made.printed), made]),
  ).values(),
];

interface Edited {
  kind: string;
  printed: string[];
}
