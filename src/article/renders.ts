import type { RegistryTables } from '../content/registry-tables.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { shorten } from '../problems/shorten.ts';
import { type EntryOnWords, isOn, noQuotation } from './entries-on-words.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Returns the id of the statement to which an entry of `renders` links the quotation; `null` if there is none. */
export function statementOf(quotation: QuotationDraft, renders: FoldedRendering[]): string | null {
  return renders.find(one => isOn(one, quotation))?.statement ?? null;
}

/**
 * Finds three mistakes in entries of `renders`: an unknown statement, words that belong to no quotation, and words of a speaker
 * who did not make the statement. `unclearText` is the folded text of the article if another problem may hide a quotation in it;
 * otherwise it is empty. If `unclearText` has the words of an entry, its quotation may be hidden, so the second mistake is not
 * reported.
 */
export function checkRenders(
  renders: FoldedRendering[],
  quotations: QuotationDraft[],
  registry: RegistryTables,
  locate: Locate,
  unclearText: string,
): LocalProblem[] {
  return renders.flatMap((one, index): LocalProblem[] => {
    const at = (field: string) => locate(['renders', index, field]);
    const statement = registry.statements.get(one.statement);
    if (!statement && registry.complete.statements)
      return [report('unknown-statement', at('statement'), { statement: one.statement })];
    const rendered = quotations.filter(quotation => isOn(one, quotation));
    if (rendered.length === 0)
      return unclearText.includes(one.folded)
        ? []
        : [report('frontmatter', at('words'), { message: noQuotation(one) })];
    const speaker = rendered[0]?.passage.speaker ?? '';
    const isRight = rendered.some(({ passage }) => passage.speaker === statement?.speaker);
    return !statement || isRight || !registry.speakers.has(statement.speaker)
      ? []
      : [report('frontmatter', at('statement'), { message: otherSpeaker(one, statement.speaker, speaker) })];
  });
}

const otherSpeaker = ({ statement, words }: FoldedRendering, speaker: string, labelled: string) =>
  `\`${statement}\` is a statement of \`${speaker}\`, but the label gives “${shorten(words)}” to ${labelled === '' ? 'the outlet' : `\`${labelled}\``}: correct one of the two`;

export interface FoldedRendering extends EntryOnWords {
  statement: string;
}
