import type { RegistryTables } from '../content/registry-tables.ts';
import type { Locate } from '../content/yaml/yaml-places.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { type EntryOnWords, isOn, noQuotation } from './entries-on-words.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Returns the text of the editor’s note on a quotation, or `null`. */
export function noteOn(quotation: QuotationDraft, notes: FoldedNote[]): string | null {
  return notes.find(note => isOn(note, quotation))?.text ?? null;
}

/**
 * Finds notes with an unknown speaker, and notes that belong to no quotation. `unclearText` is the folded text of the article if
 * another problem may hide a quotation in it; otherwise it is empty. If `unclearText` has the words of a note, its quotation may
 * be hidden, so the note is not reported as belonging to no quotation.
 */
export function checkNotes(
  notes: FoldedNote[],
  quotations: QuotationDraft[],
  registry: RegistryTables,
  locate: Locate,
  unclearText: string,
): LocalProblem[] {
  return notes.flatMap((note, index): LocalProblem[] => {
    const { speaker } = note;
    if (speaker !== undefined && registry.complete.speakers && !registry.speakers.has(speaker))
      return [
        report('unknown-speaker', locate(['notes', index, 'speaker']), { speaker, label: null, now: null }),
      ];
    if (unclearText.includes(note.folded) || quotations.some(quotation => isOn(note, quotation))) return [];
    return [report('frontmatter', locate(['notes', index, 'words']), { message: noQuotation(note) })];
  });
}

export interface FoldedNote extends EntryOnWords {
  text: string;
}
