import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about the words of quotations. */
export const WORDS_RULES = {
  'altered-quotation': rule({
    summary: 'The evidence has similar words, but some were dropped, added, replaced or moved.',
    help: 'The excerpt of the source is similar to the printed words, but not the same. The message shows the differences. Print the words of the evidence, mark omitted words with `[…]` and inserted ones with `[x]`, or correct the excerpt if it is wrong. Similar words never count as a match.',
    severity: 'error',
    message: (conflict: Conflict) =>
      `“${shorten(conflict.text)}” differs from the evidence: write the words of the evidence, with […] for omitted ones. ${shownDifference(conflict)}`,
  }),
  'hidden-change': rule({
    summary: 'The words that […] omits or [x] replaces change the meaning of the sentence.',
    help: '`[…]` may not omit a negation or a modal verb (not, never, only, can, would …) that the printed words lack, and `[x]` must contain those that it replaces. Print that word too.',
    severity: 'error',
    message: (conflict: Conflict) =>
      `“${shorten(conflict.text)}” omits or replaces a word that changes the meaning of the sentence: keep that word. ${shownDifference(conflict)}`,
  }),
  'differing-quotation': rule({
    summary:
      'Another article gives these words another wording or another speaker: a warning, since one of the two may be wrong.',
    help: 'Two articles quote the same speaker with similar words, or attribute the same words to different speakers. Look both up in their sources and correct the one that is wrong. If both are right, do nothing.',
    severity: 'warning',
    message: ({ text, other, attributions, words }: Differing) =>
      `“${shorten(text, 60)}”: ${attributions === null ? `${other} has other words for it, “${words}”: check which of the two was said` : `${other} gives these words to ${attributions[0]}, not to ${attributions[1]}: check who said them`}`,
  }),
};

const shownDifference = ({ difference, url, excerpt }: Conflict) =>
  `Difference, {+only here+} {-only in the evidence-}: ${difference}. The evidence (${url}) has: “${excerpt}”`;

interface Conflict {
  /** The words as printed. */
  text: string;
  difference: string;
  /** The URL of the evidence. */
  url: string;
  excerpt: string;
}

interface Differing {
  text: string;
  /** The place of the other quotation. */
  other: string;
  /** The speaker of the other quotation and of this one; `null` if the wordings differ. */
  attributions: [string, string] | null;
  /** The words of the other quotation. */
  words: string;
}
