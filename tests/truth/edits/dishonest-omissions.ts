import type { Passage } from '../corpus.ts';
import { places } from './dishonest-brackets.ts';
import type { Draw } from './draw.ts';
import { listedWords as listed } from './listed-words.ts';
import type { Made } from './made.ts';
import { bare, joinPieces, lettersOf, piecesOf } from './pieces.ts';

/**
 * Dishonest omissions. In some pairs, `[…]` leaves out a word that changes the meaning, qualifies a printed word or needs the
 * printed words after it. In other pairs, `[…]` joins two sentences or separates single words. In the last kind, a negation or
 * condition is left out between two spans of a mixed quotation.
 */
export function dishonestOmissions(passages: Passage[], draw: Draw): Made[] {
  return passages.flatMap(passage => [
    ...leftOut(passage),
    ...joined(passage),
    ...single(passage, draw),
    ...betweenSpans(passage),
    ...unqualified(passage),
  ]);
}

function leftOut(passage: Passage): Made[] {
  const { language, isSpaced } = passage;
  const pieces = piecesOf(passage);
  const kinds = ['negation', 'near', 'condition', 'modal'] as const;
  const words = kinds.flatMap(kind => listed(language, kind).slice(0, 6)).filter(word => !word.includes('~'));
  const capital = language === 'en' ? ['May', 'rarely', 'no-one', 'anything but', 'used to', 'far from'] : [];
  const shared = language in { he: 0, tr: 0 } ? ['не', 'nicht', 'לא'] : [];
  return places(pieces, passage)
    .filter(at => !['in', 'of', 'since', 'until', 'last', 'next', 'by', 'on'].includes(pieces[at - 1] ?? ''))
    .flatMap(at =>
      [...words, ...capital, ...shared].map(word => ({
        kind: 'turning word left out',
        language,
        printed: [joinPieces(pieces.toSpliced(at, 0, '[…]'), isSpaced)],
        evidence: [joinPieces(pieces.toSpliced(at, 0, word), isSpaced)],
      })),
    );
}

/**
 * `[…]` leaves out a word that qualifies a printed word (*former*), or a word that needs the printed words after it (*until*).
 */
function unqualified(passage: Passage): Made[] {
  const { language, isSpaced } = passage;
  const pieces = piecesOf(passage);
  const words = (['qualifier', 'limit', 'governor', 'hedge'] as const)
    .flatMap(kind => listed(language, kind).slice(0, 3))
    .filter(word => !isSpaced || !word.includes(' '));
  return (
    places(pieces, passage)
      .filter(at => /^\p{L}+$/u.test(pieces[at] ?? '') && /\p{L}$/u.test(pieces[at - 1] ?? ''))
      // Not before a number, because there the word would only limit the number (*over two*). Not before *and*, because the word
      // cannot belong to it.
      .filter(at => !listed(language, 'number').includes(pieces[at] ?? '') && !JOINING.test(pieces[at] ?? ''))
      .flatMap(at =>
        words.map(word => ({
          kind: 'qualifying word left out',
          language,
          printed: [joinPieces(pieces.toSpliced(at, 0, '[…]'), isSpaced)],
          evidence: [joinPieces(pieces.toSpliced(at, 0, word), isSpaced)],
        })),
      )
  );
}

const JOINING = /^(?:and|und|et|y|e|en|i|a|и|та|و)$/u;

/** `[…]` joins the beginning of one sentence to the middle of the next. */
function joined(passage: Passage): Made[] {
  const { source, language, isSpaced } = passage;
  const sentences = source.split(isSpaced ? /(?<=\p{Ll}{3}\.) (?=\p{Lu})/u : /(?<=。)/u);
  const there = lettersOf(source);
  const isOnce = (text: string) => there.split(lettersOf(text)).length === 2;
  return sentences.slice(0, -1).flatMap((one, index) => {
    const other = sentences[index + 1] ?? '';
    const [head, tail] = [one, other].map(text => piecesOf({ source: text, isSpaced }));
    if (!head || !tail) return [];
    return head
      .slice(2, -1)
      .flatMap((_, end) =>
        tail.slice(1, -3).map((_, start) => {
          const from = joinPieces(head.slice(0, end + 3), isSpaced).replace(/[^\p{L}\p{N}]+$/u, '');
          const to = joinPieces(tail.slice(start + 1), isSpaced);
          return { from, to };
        }),
      )
      .filter(({ from, to }) => isOnce(from) && isOnce(to) && /^\p{L}/u.test(to))
      .map(({ from, to }) => ({
        kind: 'omission joins sentences',
        language,
        printed: [isSpaced ? `${from} […] ${to}` : `${from}[…]${to}`],
        evidence: [source],
      }));
  });
}

function single(passage: Passage, draw: Draw): Made[] {
  const { source, language, isSpaced } = passage;
  if (!isSpaced) return [];
  const words = piecesOf(passage).map(bare);
  return Array.from({ length: 40 }, () => {
    const first = draw.upTo(words.length - 12);
    const second = first + 4 + draw.upTo(3);
    const third = second + 4 + draw.upTo(3);
    return [first, second, third].map(at => words[at] ?? '');
  })
    .filter(chosen =>
      chosen.every(
        word => /^\p{L}{3,}$/u.test(word) && words.filter(other => isSame(other, word)).length === 1,
      ),
    )
    .map(chosen => ({ kind: 'single words', language, printed: [chosen.join(' […] ')], evidence: [source] }));
}

/** Ignores case, because the comparison ignores the case of the first letter of a segment. */
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function betweenSpans(passage: Passage): Made[] {
  const { language, isSpaced } = passage;
  const pieces = piecesOf(passage);
  const words = (['negation', 'condition'] as const)
    .flatMap(kind => listed(language, kind).slice(0, 4))
    .filter(word => !word.includes('~'));
  return places(pieces, passage).flatMap(at =>
    words.map(word => ({
      kind: 'turning word between spans',
      language,
      printed: [pieces.slice(0, at), pieces.slice(at)].map(half => joinPieces(half, isSpaced)),
      evidence: [joinPieces(pieces.toSpliced(at, 0, word), isSpaced)],
    })),
  );
}
