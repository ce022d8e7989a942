import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { shorten } from '../problems/shorten.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Returns the editor’s notes with their folded words. */
export function foldNotes({ notes = [] }: ArticleData): FoldedNote[] {
  return notes.map(note => ({ ...note, folded: foldedText(fold(note.words)) }));
}

/** Returns the text of the note on a quotation, or `null`. Words are compared folded. A note without a speaker applies to any speaker. */
export function noteOn(quotation: QuotationDraft, notes: FoldedNote[]): string | null {
  return notes.find(note => isOn(note, quotation))?.text ?? null;
}

/**
 * Finds notes with an unknown speaker, and notes on none of the quotations. A note is skipped if `unclearText` has its words: then another
 * problem may be why the quotation was not found.
 */
export function checkNotes(
  notes: FoldedNote[],
  quotations: QuotationDraft[],
  registry: RegistryTables,
  locate: Locate,
  unclearText: string,
): LocalProblem[] {
  return notes.flatMap((note, index): LocalProblem[] => {
    const { speaker, words } = note;
    if (speaker !== undefined && registry.complete.speakers && !registry.speakers.has(speaker))
      return [
        report('unknown-speaker', locate(['notes', index, 'speaker']), { speaker, label: null, now: null }),
      ];
    if (unclearText.includes(note.folded) || quotations.some(quotation => isOn(note, quotation))) return [];
    const message = `no quotation${speaker === undefined ? '' : ` of \`${speaker}\``} has the words “${shorten(words)}”: write them as in the text`;
    return [report('frontmatter', locate(['notes', index, 'words']), { message })];
  });
}

const isOn = ({ speaker, folded }: FoldedNote, { passage, words }: QuotationDraft) =>
  (speaker === undefined || speaker === passage.speaker) && folded === words;

export interface FoldedNote {
  words: string;
  speaker?: string | undefined;
  text: string;
  /** Its words as a lock stores them. */
  folded: string;
}
