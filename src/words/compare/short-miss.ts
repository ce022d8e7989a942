import { classify, isTurning } from '../turning/classify.ts';
import type { Range } from './difference.ts';
import type { Frame } from './frame.ts';
import { sameWord } from './same-word.ts';
import type { Segment } from './segments.ts';
import { isWordEdge } from './word-edge.ts';

/**
 * Only `FEWEST` to `MOST_WORDS` printed words are compared here; `nearMiss` compares more words. In scripts without spaces,
 * letters are counted, at most `MOST_LETTERS`.
 */
const FEWEST = 2;
const MOST_WORDS = 3;
const MOST_LETTERS = 7;
/** At most this many turning words may be between the printed words. A negation may have several words or letters. */
const MOST_TURNING = 3;

/**
 * Finds where the evidence contradicts two or three printed words, or two to seven letters of a script without spaces. (1) The
 * evidence has turning words, such as *not*, between them. (2) Only for words: the evidence has one other word (`replaced`), or
 * the same words in another order. (3) Only for letters: the letters are cut out of a longer word. Returns the range of the
 * evidence, or `null`. Words with brackets or `[…]` are not compared.
 */
export function shortMiss([segment, ...more]: readonly Segment[], frame: Frame): Range | null {
  const pieces = segment?.pieces ?? [];
  if (more.length > 0 || !pieces.every(piece => piece.kind === 'word')) return null;
  const isLetters = pieces.every(piece => piece.isLetter);
  const wanted = pieces.map(piece => piece.word);
  if (wanted.length < FEWEST || wanted.length > (isLetters ? MOST_LETTERS : MOST_WORDS)) return null;
  const { evidence, classes, language } = frame;
  const isSame = (index: number, at: number) =>
    sameWord(wanted[index] ?? '', evidence.words[at] ?? '', true, language);
  const isLinked = (from: number, to: number) => {
    for (let at = from + 1; at < to; at += 1) if (!/^['-]?$/u.test(evidence.gaps[at] ?? '')) return false;
    return true;
  };
  for (let start = 0; start < evidence.words.length; start += 1) {
    let [at, turning] = [start, 0];
    for (let index = 0; index < wanted.length && at < evidence.words.length; at += 1)
      if (isSame(index, at)) index += 1;
      else if (index > 0 && index < wanted.length && isTurning(classes[at]) && turning < MOST_TURNING)
        turning += 1;
      else break;
    const end = start + wanted.length + turning;
    if (isLetters && turning === 0 && at === end && isSame(wanted.length - 1, end - 1)) {
      const [isCutBefore, isCutAfter] = [!isWordEdge(evidence, start), !isWordEdge(evidence, end)];
      if ((isCutBefore || isCutAfter) && isLinked(start, end))
        return { start: start - Number(isCutBefore), end: end + Number(isCutAfter) };
    }
    if (turning > 0 && at === end && isSame(wanted.length - 1, end - 1) && isLinked(start, end))
      return { start, end };
  }
  return isLetters ? null : (replaced(wanted, frame, isSame, isLinked) ?? reordered(wanted, frame, isLinked));
}

const digitsOf = (word = '') => word.replace(/[^\p{N}]/gu, '');

/**
 * Finds a place where exactly one printed word differs from the evidence. If three words are printed, this word may be a turning
 * word, in the article or in the evidence. Otherwise both words must be numbers with the same digits: `5%` and `$5`.
 */
function replaced(
  wanted: string[],
  { evidence, classes, language }: Frame,
  isSame: (index: number, at: number) => boolean,
  isLinked: (from: number, to: number) => boolean,
): Range | null {
  const own = [...classify({ words: wanted }, language)].map(isTurning);
  for (let start = 0; start + wanted.length <= evidence.words.length; start += 1) {
    const different = [...wanted.keys()].filter(index => !isSame(index, start + index));
    const [only = 0, ...others] = different;
    const isTurned = wanted.length === MOST_WORDS && (isTurning(classes[start + only]) || own[only] === true);
    const isSigned =
      digitsOf(wanted[only]) !== '' && digitsOf(wanted[only]) === digitsOf(evidence.words[start + only]);
    if (
      different.length === 1 &&
      others.length === 0 &&
      (isTurned || isSigned) &&
      isLinked(start, start + wanted.length)
    )
      return { start, end: start + wanted.length };
  }
  return null;
}

function reordered(
  wanted: string[],
  { evidence }: Frame,
  isLinked: (from: number, to: number) => boolean,
): Range | null {
  const key = (words: readonly string[]) =>
    words
      .map(word => word.toLowerCase())
      .sort()
      .join(' ');
  const [own, written] = [key(wanted), wanted.join(' ').toLowerCase()];
  for (let start = 0; start + wanted.length <= evidence.words.length; start += 1) {
    const seen = evidence.words.slice(start, start + wanted.length);
    if (
      key(seen) === own &&
      seen.join(' ').toLowerCase() !== written &&
      isLinked(start, start + wanted.length)
    )
      return { start, end: start + wanted.length };
  }
  return null;
}
