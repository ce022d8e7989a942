import { bracket, type Edge } from './brackets.ts';
import { numberEdges, questionEdge, wordEdges } from './edges.ts';
import { type Finding, warning } from './findings.ts';
import { isCovered, isShiftedByALetter, nearness } from './near.ts';
import { between, omission } from './omissions.ts';
import { passages } from './passages.ts';
import { type Placement, placements } from './placements.ts';
import { ownWords, printedReadings, type Segment } from './printed.ts';
import { countWords, type Text } from './tokens.ts';

/**
 * The oracle: a slow but simple implementation of the rules of comparison, independent of `src/words/`. It tries every placement
 * of the printed words in every passage of the evidence, judges each placement, and returns the mildest judgement.
 *
 * `isClear` is `false` where the rules do not say how serious a problem is. If a passage has the words, a verdict is not clear if
 * several rules report an error or a warning, or if the rule that decides is in `OPEN`. If no passage has the words,
 * `not-covered` is clear. Any other verdict is not clear in five cases:
 * - the words have a bracket;
 * - their `share` (see near.ts) is between 0.4 and 0.85;
 * - they go beyond the evidence by the looser test only (`isCovered`);
 * - a letter is shifted (`isShiftedByALetter`);
 * - the evidence is in a script without spaces, and the words have several segments.
 */
export function verdict(spans: string[], { language, evidence }: Source): Verdict {
  const unfound: Verdict = { outcome: 'not-found', rule: null, isClear: true };
  if (spans.length === 0 || evidence.length === 0) return unfound;
  const quotations = combine(spans.map(printedReadings));
  if (quotations.some(spansOf => spansOf.flat().some(segment => ownWords([segment]) === 0))) return unfound;
  const all = passages(evidence);
  const names = new Set(all.flatMap(namesIn));
  let best: Finding[] | null = null;
  for (const passage of all)
    for (const quotation of quotations)
      for (const placement of placements(quotation.flat(), passage, language)) {
        const findings = judge(quotation, passage, placement, language, names);
        if (best === null || weigh(findings) < weigh(best)) best = findings;
      }
  if (best !== null) return settle(best);
  return missing(quotations, all, language);
}

function judge(
  quotation: Segment[][],
  passage: Text,
  { segments: places, stands }: Placement,
  language: string,
  names: ReadonlySet<string>,
): Finding[] {
  const segments = quotation.flat();
  const spanOf = quotation.flatMap((span, index) => span.map(() => index));
  const printed = segments.flatMap(({ pieces }) =>
    pieces.flatMap(({ kind, token }) => (kind === 'standing' ? [] : [token.text])),
  );
  const findings: Finding[] = [];
  let [leftOut, omissions] = [0, 0];
  segments.forEach((segment, index) => {
    const { start, end } = places[index] ?? { start: 0, end: 0 };
    const next = places[index + 1];
    // If nothing is left out between two segments, the next segment may print the rest of a number.
    const cuts = [
      ...(places[index - 1]?.end === start ? [] : [start]),
      ...(next?.start === end ? [] : [end]),
    ];
    findings.push(...numberEdges(passage, cuts, language), ...questionEdge(passage, end, segment.tail));
    if (next === undefined) return;
    const stretch = { from: end, to: next.start, printed, language };
    if (spanOf[index] !== spanOf[index + 1]) {
      findings.push(...between(passage, stretch));
      return;
    }
    omissions += 1;
    leftOut += countWords(passage.tokens.slice(end, next.start));
    findings.push(
      ...omission(passage, {
        ...stretch,
        hasPrintedStop: /[.!?]/u.test(segment.tail),
        isLowerCase: isLowerCase(segments[index + 1]),
      }),
    );
  });
  findings.push(...wordEdges(passage, places[0]?.start ?? 0, places.at(-1)?.end ?? 0, language));
  const isSingle = segments.some(
    (segment, index) =>
      spanOf[index - 1] === spanOf[index] && spanOf[index] === spanOf[index + 1] && ownWords([segment]) <= 1,
  );
  if (omissions > 0 && leftOut > 3 && (isSingle || ownWords(segments) < 4))
    findings.push(warning('single-word'));
  let bracketed = 0;
  for (const { segment, piece, from, to } of stands) {
    const pieces = segments[segment]?.pieces ?? [];
    const words = pieces[piece]?.words ?? [];
    const isFirst = segment === 0 && piece === 0;
    const isLast = segment === segments.length - 1 && piece === pieces.length - 1;
    const edge: Edge = isFirst ? 'start' : isLast ? 'end' : null;
    findings.push(...bracket(passage, { words, from, to, edge, language, names }));
    bracketed += to > from ? 1 : countWords(words);
  }
  const own = ownWords(segments);
  if (stands.length > 0 && (own < 2 || own < bracketed)) findings.push(warning('own-words'));
  return findings;
}

function isLowerCase(segment: Segment | undefined): boolean {
  const first = segment?.pieces[0];
  const text =
    first?.kind === 'standing' ? first.words[0]?.text : first?.parts.map(part => part.text).join('');
  return /^\p{Ll}/u.test(text ?? '');
}

/** The verdict on words that no passage has: they are altered, the evidence ends inside them, or it does not have them at all. */
function missing(quotations: Segment[][][], all: Text[], language: string): Verdict {
  const spans = quotations.flatMap(quotation =>
    quotation.length === 1 ? quotation : [quotation.flat(), ...quotation],
  );
  if (all.some(passage => spans.some(span => isCovered(span, passage, language))))
    return { outcome: 'note', rule: 'not-covered', isClear: true };
  const missed = spans.filter(span => !all.some(passage => placements(span, passage, language).length > 0));
  const near = all.flatMap(passage => missed.map(span => nearness(span, passage, language)));
  const isAltered = near.some(one => one.isAltered);
  const share = Math.max(0, ...near.map(one => one.share));
  const isPlain = quotations.every(spansOf =>
    spansOf.flat().every(({ pieces }) => pieces.every(({ kind }) => kind === 'word')),
  );
  const isInLetters = all.some(({ tokens }) => tokens.some(token => token.isLetter));
  const isAtEnds = all.some(passage => spans.some(span => isCovered(span, passage, language, true)));
  const isClear =
    (share === 0 || share >= 0.85 || share < 0.4) &&
    isPlain &&
    !isAtEnds &&
    !all.some(passage => missed.some(span => isShiftedByALetter(span, passage))) &&
    !(isInLetters && spans.some(span => span.length > 1));
  return isAltered
    ? { outcome: 'error', rule: 'altered-quotation', isClear }
    : { outcome: 'note', rule: 'not-in-evidence', isClear };
}

function settle(findings: Finding[]): Verdict {
  const worst = (['error', 'warning', 'cut'] as const).flatMap(level =>
    findings.filter(one => one.level === level),
  )[0];
  if (worst === undefined) return { outcome: 'found', rule: null, isClear: true };
  return {
    outcome: worst.level === 'cut' ? 'found' : worst.level,
    rule: worst.rule,
    isClear:
      new Set(findings.filter(({ level }) => level !== 'cut').map(({ rule }) => rule)).size < 2 &&
      !OPEN.has(worst.rule),
  };
}

/** Rules that often apply together with other rules. A verdict by one of them is not clear. */
const OPEN = new Set(['joins-sentences', 'single-word', 'turned-between']);

function weigh(findings: Finding[]): number {
  const weights = { cut: 1, warning: 100, error: 10_000 };
  return Math.max(0, ...findings.map(({ level }) => weights[level]));
}

const combine = (spans: Segment[][][]): Segment[][][] =>
  spans.reduce<Segment[][][]>(
    (all, readingsOf) => all.flatMap(before => readingsOf.map(one => [...before, one])),
    [[]],
  );

/** Returns, in lower case, the words that begin with a capital but do not begin a sentence. They count as names. */
const namesIn = ({ tokens }: Text): string[] =>
  tokens
    .filter(({ text, beginsSentence }) => !beginsSentence && /^\p{Lu}/u.test(text))
    .map(({ text }) => text.toLowerCase());

export interface Source {
  language: string;
  evidence: { url: string; excerpt: string }[];
}

export interface Judgement {
  outcome: 'found' | 'error' | 'warning' | 'note' | 'not-found';
  /** The rule that decides. `null` if the words are found without a problem, or if there is nothing to compare. */
  rule: string | null;
}

export interface Verdict extends Judgement {
  isClear: boolean;
}
