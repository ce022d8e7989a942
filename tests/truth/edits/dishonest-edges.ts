import type { Passage } from '../corpus.ts';
import { places } from './dishonest-brackets.ts';
import { listedWords as listed } from './listed-words.ts';
import type { Made } from './made.ts';
import { joinPieces, piecesOf } from './pieces.ts';

/**
 * Dishonest cuts. The printed words end just before a word that changes the meaning, or begin just after it. Other pairs print
 * only a part of a number, a statement where the source asks, or a question where it does not.
 */
export function dishonestEdges(passages: Passage[]): Made[] {
  return passages.flatMap(passage => [
    ...cutBefore(passage),
    ...cutAfter(passage),
    ...questions(passage),
    ...numbers(passage),
  ]);
}

function cutBefore(passage: Passage): Made[] {
  const { language, isSpaced } = passage;
  const pieces = piecesOf(passage);
  const words = (['negation', 'near'] as const)
    .flatMap(kind => listed(language, kind).slice(0, 6))
    .filter(word => !word.includes('~'));
  const usable = isSpaced ? words : words.filter(word => listed(language, 'negation').includes(word));
  return places(pieces, passage)
    .filter(at => pieces.length - at > 3)
    .flatMap(at =>
      usable.map(word => ({
        kind: 'cut after a turning word',
        language,
        printed: [joinPieces(pieces.slice(at), isSpaced)],
        evidence: [joinPieces(pieces.toSpliced(at, 0, word), isSpaced)],
      })),
    )
    .filter(({ printed: [printed = ''], evidence: [evidence = ''] }) =>
      isSpaced ? true : beginsWord(evidence, evidence.length - printed.length),
    );
}

/**
 * Whether a word begins at the offset `at`. In a script without spaces, an inserted word and the letters after it may become one
 * word.
 */
function beginsWord(evidence: string, at: number): boolean {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(evidence);
  return [...words].some(({ index }) => index === at);
}

function cutAfter(passage: Passage): Made[] {
  const { language, isSpaced } = passage;
  if (!isSpaced) return [];
  const pieces = piecesOf(passage);
  const words = listed(language, 'negation')
    .slice(0, 6)
    .filter(word => !word.includes('~'));
  return places(pieces, passage)
    .filter(at => at > 3)
    .flatMap(at =>
      words.map(word => ({
        kind: 'cut before a turning word',
        language,
        printed: [joinPieces(pieces.slice(0, at), isSpaced)],
        evidence: [joinPieces(pieces.toSpliced(at, 0, word), isSpaced)],
      })),
    );
}

function questions({ source, language, isSpaced }: Passage): Made[] {
  const stop = isSpaced ? '.' : '。';
  const asked = `${source.slice(0, -1)}${isSpaced ? '?' : '？'}`;
  const others = ['.', ',', '!', stop];
  return [
    ...others.map(mark => ({ printed: [`${source.slice(0, -1)}${mark}`], evidence: [asked] })),
    { printed: [source.slice(0, -1)], evidence: [asked] },
    { printed: [asked], evidence: [source] },
  ].map(pair => ({ kind: 'question or statement', language, ...pair }));
}

function numbers({ source, language, isSpaced }: Passage): Made[] {
  if (!isSpaced) return [];
  const tail = source.slice(0, 1).toLowerCase() + source.slice(1, -1);
  const before = ['−', '–', '$', 'US$', '£', '3–', '1,', '1 ', '-', '€'].map(mark => ({
    printed: [`500 ${tail}`],
    evidence: [`${mark}500 ${tail}.`],
  }));
  const after = ['%', ' %', 'bn', 'm', ' €', '€', ',500', ' 500', '–600', 'km', 'th', '.5', ':30'].map(
    mark => ({
      printed: [`${tail} 500`],
      evidence: [`${tail} 500${mark} xx.`],
    }),
  );
  return [...before, ...after].map(pair => ({ kind: 'number cut', language, ...pair }));
}
