import { shorten } from '../problems/shorten.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Returns the entries of `notes` or `renders` with their words in folded form too. */
export const withFoldedWords = <Entry extends { words: string }>(
  entries: Entry[] = [],
): (Entry & { folded: string })[] =>
  entries.map(entry => ({ ...entry, folded: foldedText(fold(entry.words)) }));

/**
 * Does an entry belong to this quotation? The folded words must be equal. If the entry has a speaker, that must be the speaker of
 * the quotation too.
 */
export const isOn = ({ speaker, folded }: EntryOnWords, { passage, words }: QuotationDraft): boolean =>
  (speaker === undefined || speaker === passage.speaker) && folded === words;

/** Returns the message for an entry that belongs to no quotation. */
export const noQuotation = ({ speaker, words }: EntryOnWords): string =>
  `no quotation${speaker === undefined ? '' : ` of \`${speaker}\``} has the words “${shorten(words)}”: write them as in the text`;

/** An entry of the frontmatter that names a quotation by its words. */
export interface EntryOnWords {
  words: string;
  speaker?: string | undefined;
  /** The words in folded form, as the lock file stores them. */
  folded: string;
}
