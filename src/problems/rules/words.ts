import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about the words of quotations. */
export const WORDS_RULES = {
  'altered-quotation': rule({
    summary: 'The evidence has nearly these words: something was dropped, added, swapped or moved.',
    help: 'The excerpt of the source is near to the printed words and yet not the same. The message shows what differs. Print what the evidence has, mark what is left out with `[…]` and what you put in with `[x]`, or, if the excerpt is wrong, correct the excerpt. Likeness never passes as a match.',
    severity: 'error',
    message: (conflict: Conflict) =>
      `“${shorten(conflict.text)}” is not what the evidence has: write its words, with […] for those left out. ${shownDifference(conflict)}`,
  }),
  'hidden-change': rule({
    summary: 'What […] leaves out or [x] replaces turns the sentence round.',
    help: '`[…]` may not leave out a negation or a modal verb (not, never, only, can, would …) that the printed words lack, and `[x]` must hold those it replaces. Print the turning word too.',
    severity: 'error',
    message: (conflict: Conflict) =>
      `what “${shorten(conflict.text)}” leaves out or replaces holds a word that turns the sentence round: keep that word. ${shownDifference(conflict)}`,
  }),
  'differing-quotation': rule({
    summary:
      'Words that another article has in another wording or from another speaker: a warning, since one of the two may be wrong.',
    help: 'Two articles quote the same voice with nearly the same words, or give the same words to two voices. Look both up in their sources and correct the one that is wrong. If both are right, nothing needs to be done.',
    severity: 'warning',
    message: ({ text, other, voices, words }: Differing) =>
      `“${shorten(text, 60)}”: ${voices === null ? `${other} has other words for it, “${words}”: check which of the two was said` : `${other} gives these words to ${voices[0]}, not to ${voices[1]}: check who said them`}`,
  }),
};

const shownDifference = ({ difference, url, excerpt }: Conflict) =>
  `Difference, {+only here+} {-only in the evidence-}: ${difference}. The evidence (${url}) has: “${excerpt}”`;

interface Conflict {
  /** As printed. */
  text: string;
  difference: string;
  /** Of the evidence. */
  url: string;
  excerpt: string;
}

interface Differing {
  text: string;
  /** Where the other quotation stands. */
  other: string;
  /** To whom the other gives the words, and to whom this one; `null` where the words differ. */
  voices: [string, string] | null;
  /** Those of the other, where they differ. */
  words: string;
}
