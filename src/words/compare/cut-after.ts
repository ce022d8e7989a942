import { HEDGE, NEGATION, PREPOSITION } from '../turning/classes.ts';
import type { Frame } from './frame.ts';
import { hasMark, sentenceEnd } from './sentences.ts';

/**
 * Do the words of the evidence after the printed words take the printed words back? `end` is the index of the first word after
 * them. Three kinds of words do: hedges or negations that end the clause (*, reportedly.*), a preposition with a negation
 * (*with no one*), and a verb particle that ends the clause (gave *up*). `cutAfter` (cut-edges.ts) looks for other negations.
 */
export function takesBack(frame: Frame, end: number): boolean {
  const { evidence, classes } = frame;
  const has = (at: number, bits: number) => ((classes[at] ?? 0) & bits) !== 0;
  const closes = (at: number) => at >= sentenceEnd(evidence, end) || hasMark(evidence, at);
  let last = end;
  while (has(last, HEDGE | NEGATION) && !closes(last + 1)) last += 1;
  if (has(last, HEDGE | NEGATION) && closes(last + 1)) return true;
  if ((evidence.gaps[end] ?? '') !== '') return false;
  if (has(end, PREPOSITION) && has(end + 1, NEGATION) && end + 1 < sentenceEnd(evidence, end)) return true;
  return isParticle(frame, end) && closes(end + 1);
}

/**
 * Can the word at `index` be a particle of a verb before it: *gave up*, *turned it down*, *sagte ab*? Always `false` in languages
 * other than English, German and Dutch.
 */
export const isParticle = ({ evidence, language }: Frame, index: number): boolean =>
  PARTICLES[language.slice(0, 2)]?.test(evidence.words[index] ?? '') ?? false;

const PARTICLES: Record<string, RegExp> = {
  en: /^(?:up|down|off|out|away|back|over)$/u,
  de: /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|nieder|um|unter|vor|weg|zu|zurück|zusammen)$/u,
  nl: /^(?:aan|af|bij|door|in|mee|neer|om|op|tegen|terug|toe|uit|voor|weg)$/u,
};
