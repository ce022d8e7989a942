import {
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  DEMONSTRATIVE,
  MODAL,
  NEGATION,
  NUMBER,
  POINTING,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../turning/classes.ts';
import { classify } from '../turning/classify.ts';
import { contraction } from '../turning/contraction.ts';
import { turningKeys } from '../turning/turning-keys.ts';
import { addsSaying, addsSign, leavesOpen, signsIn } from './added-claim.ts';
import { addsNumber } from './added-number.ts';
import type { Fault } from './fault.ts';
import { type Frame, written } from './frame.ts';
import { isSameRoot } from './inflection.ts';
import { isName } from './names.ts';
import { isNote } from './notes.ts';
import type { InsertedPiece } from './segments.ts';
import { endsSentence } from './sentences.ts';
import { isWordEdge } from './word-edge.ts';

/**
 * Returns a function that judges one bracket `[x]`, which must not be part of a word. The bracket replaces the words of the
 * evidence from `from` to before `to`. If `from` and `to` are equal, it only adds words. `edge` says whether the printed words
 * begin or end with the bracket. The result is `null` if the bracket is allowed.
 *
 * Contract: a bracket may add words. It may replace a pronoun, an article, a possessive, two words such as *his car* or *this
 * town*, a word that points to a place or time (*here*), a name, an auxiliary verb, or another form of the same word. In scripts
 * without spaces, it may replace only pronouns. A note such as `[inaudible]` may replace any one word. Every bracket must have the
 * same turning words, such as negations, as the words it replaces (`turningKeys`). So `[a] few` for *few* is a fault, and so is
 * `[the] few` for *a few*. No bracket may add a verb of saying, a symbol, or a number, unit or currency (`added-number.ts` has
 * the exceptions). An added bracket may not end with a word such as *against* (`leavesOpen`), unless the printed words end there.
 *
 * An added bracket at an edge may stand for the word beside it in the evidence. Unless a sentence ends between them, this word is
 * judged too: it may not turn the sense, and must be a conjunction or relative. At the end of the printed words, it may also be
 * any other word, if the bracket has several words and begins with a conjunction, preposition or relative.
 */
export function bracketJudge(piece: InsertedPiece, frame: Frame) {
  const { evidence, classes, language } = frame;
  const words = piece.words;
  const own = classify({ words }, language);
  const keys = distinct(turningKeys(words, own));
  const text = words.map(word => word.toLowerCase());
  const signs = signsIn(piece.text);
  return (from: number, to: number, edge: Edge): Fault | null => {
    const fault = (kind: Fault['kind'], start = from, end = to): Fault => ({
      kind,
      printed: `[${piece.text.trim()}]`,
      seen: written(evidence, start, end),
    });
    const seen = evidence.words.slice(from, to);
    if (addsSign(signs, seen)) return fault('hidden-change');
    if (seen.length === words.length && seen.every((word, at) => word.toLowerCase() === text[at]))
      return null;
    const seenClasses = classes.subarray(from, to);
    if (distinct(turningKeys(seen, seenClasses)) !== keys) return fault('hidden-change');
    const isAfterNumber = ((classes[from - 1] ?? 0) & NUMBER) !== 0;
    // `[US]$50`: letters that touch a number belong to it.
    if (piece.isBesideNumber && !isNote(words)) return fault('hidden-change');
    if (
      addsNumber(words, own, seen, seenClasses, isAfterNumber) ||
      changesFew(text, evidence.words[to]) ||
      (from === to && (addsSaying(own, seenClasses) || (edge !== 'end' && leavesOpen(piece, own))))
    )
      return fault('hidden-change');
    if (addsSaying(own, seenClasses)) return fault('bracket-replaces-a-word');
    if ([from, to].some(place => evidence.details[place]?.reading === '-'))
      return fault('bracket-replaces-a-word');
    if (to - from <= 1 && isNote(words)) return null;
    if (from === to) return addedAt(frame, piece, own, from, edge, fault);
    const isCut = edge === 'end' && isBeforeNoun(frame, to);
    return !isCut && mayStandFor(frame, from, to, words, own) ? null : fault('bracket-replaces-a-word');
  };
}

/** Is an article directly before word `index`? A bracket at the end may not replace the article and leave out its noun. */
const isBeforeNoun = ({ evidence, classes }: Frame, index: number) =>
  index < evidence.words.length &&
  (evidence.gaps[index] ?? '') === '' &&
  ((classes[index - 1] ?? 0) & ARTICLE) !== 0;

/**
 * Judges a bracket that replaces no word. At an edge of the printed words, it may stand for the word beside it in the evidence.
 */
function addedAt(
  { evidence, classes }: Frame,
  { words }: InsertedPiece,
  own: Uint32Array,
  at: number,
  edge: Edge,
  fault: (kind: Fault['kind'], start: number, end: number) => Fault,
): Fault | null {
  if (edge === 'none' || words.length === 0 || endsSentence(evidence, at)) return null;
  const neighbour = edge === 'start' ? at - 1 : at;
  const bits = classes[neighbour];
  if (bits === undefined) return null;
  const [start, end] = [neighbour, neighbour + 1];
  if (turningKeys(evidence.words.slice(start, end), classes.subarray(start, end)).length > 0)
    return fault('hidden-change', start, end);
  if ((bits & (CONJUNCTION | RELATIVE)) !== 0) return null;
  const isAddition =
    edge === 'end' && words.length > 1 && ((own[0] ?? 0) & (CONJUNCTION | PREPOSITION | RELATIVE)) !== 0;
  return isAddition ? null : fault('bracket-replaces-a-word', start, end);
}

function mayStandFor(
  frame: Frame,
  from: number,
  to: number,
  inserted: readonly string[],
  own: Uint32Array,
): boolean {
  const { evidence, classes, language, names } = frame;
  const [only = '', ...more] = inserted;
  if (to - from === 1 && more.length === 0 && isSameRoot(only, evidence.words[from] ?? '', language))
    return true;
  if (evidence.letters[from] === true)
    return (
      isWordEdge(evidence, from) &&
      isWordEdge(evidence, to) &&
      classes.subarray(from, to).every(bits => (bits & PRONOUN) !== 0)
    );
  let [hasAuxiliary, hasOther] = [false, false];
  for (let at = from; at < to; at += 1) {
    const bits = classes[at] ?? 0;
    const word = (evidence.words[at] ?? '').toLowerCase();
    const parts = contraction(word);
    if ((bits & (AUXILIARY | MODAL)) !== 0 && parts.length === 0) hasAuxiliary = true;
    else if ((bits & NEGATION) !== 0 && hasAuxiliary) continue;
    else if (parts.length > 0 && PRONOUNS.test(parts[0] ?? '')) [hasAuxiliary, hasOther] = [true, true];
    else if (parts.length > 0 && (bits & (MODAL | NEGATION)) !== 0) hasAuxiliary = true;
    else if ((bits & (POSSESSIVE | DEMONSTRATIVE)) !== 0 && to - at === 2 && at === from) return true;
    else if ((bits & (PRONOUN | ARTICLE | POSSESSIVE | POINTING)) !== 0) hasOther = true;
    else if (isName(evidence, at, names, language)) hasOther = true;
    else if (
      /^(?:of|the|de|da|von|van|bin|al|el|ben)$/u.test(word) &&
      isName(evidence, at + 1, names, language)
    )
      hasOther = true;
    else if (word === 'to' && /^(?:had|has|have)$/iu.test(evidence.words[at - 1] ?? '')) hasAuxiliary = true;
    else return false;
  }
  if (!hasAuxiliary) return true;
  const isAuxiliary = (bits: number, index: number) =>
    (bits & (AUXILIARY | MODAL | NEGATION)) !== 0 || (index > 0 && inserted[index] === 'to');
  return hasOther ? own.some(isAuxiliary) : own.every(isAuxiliary);
}

const PRONOUNS = /^(?:i|you|he|she|it|we|they|this|that|there|here|who|what)$/u;

/** Does the bracket add *a* before *few* or *little*? *Few* means hardly any, but *a few* means some. */
const changesFew = (text: string[], next: string | undefined) =>
  text.at(-1) === 'a' && /^(?:few|little)$/iu.test(next ?? '');

const distinct = (keys: string[]) => [...new Set(keys)].sort().join(' ');

/** Where in the printed words a bracket is; `none` if it is neither the first nor the last piece. */
export type Edge = 'start' | 'end' | 'none';
