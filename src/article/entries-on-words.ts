import { shorten } from '../problems/shorten.ts';
import { fold, foldedText } from '../words/fold.ts';
import type { QuotationDraft } from './quotation-draft.ts';

/** Returns the entries of `notes` or `renders` in the frontmatter, and adds their words in folded form. */
export const withFoldedWords = <Entry extends { words: string }>(
  entries: Entry[] = [],
): (Entry & { folded: string })[] =>
  entries.map(entry => ({ ...entry, folded: foldedText(fold(entry.words)) }));

/**
 * Does an entry belong to this quotation? Their folded words must be equal. An entry may also name the speaker; then the
 * quotation must have the same speaker.
 */
export const isOn = ({ speaker, folded }: EntryOnWords, { passage, words }: QuotationDraft): boolean =>
  (speaker === undefined || speaker === passage.speaker) && folded === words;

/** Returns the message about an entry that belongs to no quotation. */
export const noQuotation = ({ speaker, words }: EntryOnWords): string =>
  `no quotation${speaker === undefined ? '' : ` of \`${speaker}\``} has the words “${shorten(words)}”: write them as in the text`;

/** An entry of `notes` or `renders`. Its words tell to which quotation it belongs. */
export interface EntryOnWords {
  words: string;
  speaker?: string | undefined;
  /** The words in folded form, as the lock file stores them. */
  folded: string;
}
