import { shorten } from '../problems/shorten.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Returns entries of `notes` or `renders` with their folded words. */
export const withFoldedWords = <Entry extends { words: string }>(
  entries: Entry[] = [],
): (Entry & { folded: string })[] =>
  entries.map(entry => ({ ...entry, folded: foldedText(fold(entry.words)) }));

/** Is an entry on this quotation? Words are compared folded. An entry without a speaker applies to any speaker. */
export const isOn = ({ speaker, folded }: EntryOnWords, { passage, words }: QuotationDraft): boolean =>
  (speaker === undefined || speaker === passage.speaker) && folded === words;

/** The message for an entry that is on none of the quotations. */
export const noQuotation = ({ speaker, words }: EntryOnWords): string =>
  `no quotation${speaker === undefined ? '' : ` of \`${speaker}\``} has the words “${shorten(words)}”: write them as in the text`;

export interface EntryOnWords {
  words: string;
  speaker?: string | undefined;
  /** Its words as a lock stores them. */
  folded: string;
}
