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
    summary: 'The words that […] omits or [x] replaces change the meaning of the sentence, or add a number.',
    help: '`[…]` may not omit a negation or what is close to one (not, refuse, hardly, almost), a condition, a modal verb, or a number beside a printed one; nor a verb of saying that no comma or dash separates. `[x]` must contain the words of this kind that it replaces, and may not add one, nor a number or a unit. Print the word of the source.',
    severity: 'error',
    message: (conflict: Conflict) =>
      `“${shorten(conflict.text)}” omits, replaces or adds a word or number that changes the meaning of the sentence: print the words of the source. ${shownDifference(conflict)}`,
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
  text: string;
  difference: string;
  url: string;
  excerpt: string;
}

interface Differing {
  text: string;
  /** The place of the other quotation: `content/articles/flood.md:12`. */
  other: string;
  /** The speakers of the other quotation and of this one; `null` if the speaker is the same and the words differ. */
  attributions: [string, string] | null;
  /** The words of the other quotation. */
  words: string;
}
