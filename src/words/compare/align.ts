import { countEach } from '../count-words.ts';
import type { Words } from '../fold/fold-words.ts';
import { type Cut, weightOfCut } from './cut-edges.ts';
import type { Fault } from './fault.ts';
import { weightOf } from './fault.ts';
import { type Frame, written } from './frame.ts';
import { type Match, matchSegment } from './match-segment.ts';
import { judgeBetween, judgeOmission } from './omission.ts';
import { ownWordsFault, singleWordFault } from './own-words.ts';
import type { Segment } from './segments.ts';
import { endsWithin } from './sentences.ts';

/**
 * Finds the printed words in one passage of evidence. A span has the words inside one pair of quotation marks. Its segments are
 * the words between omissions `[…]`. All segments must be in the passage, in order. Of several ways to find them, returns the way
 * whose faults and cuts weigh least; `null` if there is none. The words count as found if the weight is below `WARNING`. A word
 * that is cut off, such as the *not* of *not guilty*, is in `cuts`, not in `faults`.
 */
export function align(spans: (readonly Segment[])[], frame: Frame): Alignment | null {
  let states = new Map<number, State>();
  for (const [number, span] of spans.entries())
    for (const [index, segment] of span.entries()) {
      const matches = matchSegment(segment, frame, {
        begins: index === 0,
        ends: index === span.length - 1,
        isAfterSpan: number > 0,
        isBeforeSpan: number < spans.length - 1,
      });
      if (matches.length === 0) return null;
      const isFirst = number === 0 && index === 0;
      const printed = { closing: span[index - 1]?.closing ?? '', opening: openingOf(segment) };
      const judge =
        index === 0
          ? (from: number, to: number) => judgeBetween(frame, from, to)
          : (from: number, to: number) => judgeOmission(frame, from, to, printed);
      states = isFirst ? begun(matches) : goOn(states, matches, judge, index > 0);
      if (states.size === 0) return null;
    }
  let best: State | null = null;
  for (const state of states.values())
    if (
      !best ||
      state.weight < best.weight ||
      (state.weight === best.weight && state.match.end < best.match.end)
    )
      best = state;
  return best && complete(best, spans, frame);
}

function openingOf({ pieces: [first] }: Segment): string {
  if (first === undefined) return '';
  return first.kind === 'inserted' ? first.text : first.word;
}

function begun(matches: Match[]): Map<number, State> {
  const states = new Map<number, State>();
  for (const match of matches)
    states.set(match.end, { match, weight: match.weight, fault: null, isOmission: false, before: null });
  return states;
}

/**
 * Continues each state with each match that begins where the state ends, or later. Of all new states with the same end, the best
 * is kept.
 */
function goOn(
  before: Map<number, State>,
  matches: Match[],
  judge: (from: number, to: number) => Fault | null,
  isOmission: boolean,
): Map<number, State> {
  const states = new Map<number, State>();
  for (const match of matches)
    for (const [end, state] of before) {
      if (end > match.start) continue;
      const cuts = isOmission ? [] : cutsBetween(state.match, match);
      const base = state.weight + match.weight + cuts.reduce((sum, cut) => sum + weightOfCut(cut), 0);
      const known = states.get(match.end);
      if (known && known.weight < base) continue;
      const fault = judge(end, match.start);
      const weight = base + weightOf(fault);
      if (known && (known.weight < weight || (known.weight === weight && known.match.start >= match.start)))
        continue;
      states.set(match.end, { match, weight, fault, isOmission, before: state });
    }
  return states;
}

/**
 * Words of a number that are cut off between two spans, such as the *million* of *5 million* if the first span ends with *5*. If
 * the second span begins where the first ends, nothing is cut off: it prints the *million*.
 */
const cutsBetween = (one: Match, other: Match): Cut[] =>
  one.end === other.start ? [] : [one.after, other.before].flatMap(cut => cut ?? []);

function complete(last: State, spans: (readonly Segment[])[], frame: Frame): Alignment {
  const states: State[] = [];
  for (let state: State | null = last; state; state = state.before) states.unshift(state);
  const matches = states.map(({ match }) => match);
  const omitted = states.flatMap(({ match, isOmission }, index) =>
    isOmission ? [{ from: matches[index - 1]?.end ?? 0, to: match.start }] : [],
  );
  const inserted = matches.flatMap(match => match.inserted);
  const faults = states.flatMap(({ match, fault }) => [...match.faults, ...(fault ? [fault] : [])]);
  const left = omitted.map(({ from, to }) =>
    endsWithin(frame.evidence, from, to) ? Infinity : countLeft(frame.evidence, from, to),
  );
  const more = [singleWordFault(spans, left), ownWordsFault(spans, inserted)].flatMap(fault => fault ?? []);
  return {
    ranges: matches.map(({ start, end }) => ({ start, end })),
    weight: last.weight + more.reduce((sum, fault) => sum + weightOf(fault), 0),
    faults: [...faults, ...more],
    cuts: states.flatMap(({ match, isOmission, before }) => [
      ...(before && !isOmission ? cutsBetween(before.match, match) : []),
      ...match.cuts,
    ]),
    inserted: inserted.filter(({ standsFor }) => standsFor !== ''),
    omitted: omitted.map(({ from, to }) => written(frame.evidence, from, to)),
  };
}

const countLeft = ({ words, letters, details }: Words, from: number, to: number) =>
  countEach(
    words
      .slice(from, to)
      .map((_, at) => ({ isLetter: letters[from + at] === true, gap: details[from + at] })),
  );

interface State {
  match: Match;
  weight: number;
  /** The fault of the words between this match and the match before it. */
  fault: Fault | null;
  isOmission: boolean;
  before: State | null;
}

/** Where a passage of evidence contains the printed words, and with which faults. */
export interface Alignment extends Pick<Match, 'weight' | 'faults' | 'cuts' | 'inserted'> {
  /** For each segment, its words in the evidence: from index `start` to before index `end`. */
  ranges: { start: number; end: number }[];
  /** For each `[…]`, the words it leaves out. */
  omitted: string[];
}
