import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import type { Verification } from '../words/verify.ts';
import type { Source } from './article.ts';
import { type FoldedNote, noteOn } from './notes.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/**
 * Reports how a quotation conflicts with the stored evidence, or that the evidence does not contain it. Also finds quotations cut
 * off from words that change their meaning, such as *not*.
 */
export function checkWords(
  drafts: QuotationDraft[],
  verified: Verification[],
  sources: ReadonlyMap<string, Source>,
  notes: FoldedNote[],
): LocalProblem[] {
  return drafts.flatMap((quotation, index) => {
    const verification = verified[index];
    const source = sources.get(quotation.passage.source);
    if (!verification || !source) return [];
    return [...conflictOf(quotation, verification, source), ...cutsOf(quotation, verification, notes)];
  });
}

function conflictOf(
  { passage: { text, place } }: QuotationDraft,
  { conflict }: Verification,
  source: Source,
): LocalProblem[] {
  if (!conflict) return [];
  const evidence = source.evidence[conflict.index ?? -1];
  if (conflict.kind === 'not-in-evidence' || !evidence)
    return [report('not-in-evidence', place, { text, source: source.key })];
  const { kind, difference, printed, seen } = conflict;
  const { url, excerpt } = evidence;
  return kind === 'altered-quotation' || kind === 'hidden-change'
    ? [report(kind, place, { text, difference, url, excerpt })]
    : [report(kind, place, { text, printed, seen, url })];
}

/** An editor’s note on the quotation allows the cut, unless a number was cut off. */
function cutsOf(quotation: QuotationDraft, { cuts }: Verification, notes: FoldedNote[]): LocalProblem[] {
  const { text, place } = quotation.passage;
  return cuts
    .filter(({ isNumber }) => isNumber || noteOn(quotation, notes) === null)
    .map(cut => report('turned-by-cut', place, { text, ...cut }));
}
