import type { RegistryTables } from '../content/registry-tables.ts';
import type { ArticleData } from '../content/schema/article.ts';
import type { Locate } from '../content/yaml/read-yaml.ts';
import type { LocalProblem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { shorten } from '../problems/shorten.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { Joined } from './joined.ts';

/** The editor’s notes, their words folded once. */
export function foldNotes({ notes = [] }: ArticleData): FoldedNote[] {
  return notes.map(note => ({ ...note, folded: foldedText(fold(note.words)) }));
}

/** The note on a quotation: compared folded; a note without a speaker is on the words of anybody. */
export function noteOn(quotation: Joined, notes: FoldedNote[]): string | null {
  return notes.find(note => isOn(note, quotation))?.text ?? null;
}

/** Notes that name nobody known, and notes that are on none of these, unless their words are in the `hidden` text. */
export function checkNotes(
  notes: FoldedNote[],
  quotations: Joined[],
  registry: RegistryTables,
  locate: Locate,
  hidden: string,
): LocalProblem[] {
  return notes.flatMap((note, index): LocalProblem[] => {
    const { speaker, words } = note;
    if (speaker !== undefined && registry.complete.speakers && !registry.speakers.has(speaker))
      return [
        report('unknown-speaker', locate(['notes', index, 'speaker']), { speaker, label: null, now: null }),
      ];
    if (hidden.includes(note.folded) || quotations.some(quotation => isOn(note, quotation))) return [];
    const fault = `no quotation${speaker === undefined ? '' : ` of \`${speaker}\``} has the words “${shorten(words)}”: write them as they stand in the text`;
    return [report('frontmatter', locate(['notes', index, 'words']), { fault })];
  });
}

const isOn = ({ speaker, folded }: FoldedNote, { passage, words }: Joined) =>
  (speaker === undefined || speaker === passage.speaker) && folded === words;

export interface FoldedNote {
  words: string;
  speaker?: string | undefined;
  text: string;
  /** Its words as a lock stores them. */
  folded: string;
}
