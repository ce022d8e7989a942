import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about words that the evidence has, but not so that they can be called found. */
export const COMPARISON_RULES = {
  'bracket-replaces-a-word': rule({
    summary:
      'A bracket [x] stands for a word of the source that nobody can know it to mean: a warning, not checked.',
    help: '`[x]` may add words, and stand for a pronoun, a name, an auxiliary verb, a word such as *today*, or another form of the same word. Where it stands for any other word, the quotation is published as not checked. Print the word of the source, or leave it out with `[…]`.',
    severity: 'warning',
    message: ({ text, printed, seen }: Compared) =>
      `“${shorten(text)}”: \`${printed}\` stands where the source has “${shorten(seen)}”, so the words are not checked: print the source’s word, or leave it out with […]`,
  }),
  'own-words': rule({
    summary:
      'More words of a quotation are the editor’s, in brackets, than the speaker’s: a warning, not checked.',
    help: 'Where a bracket stands alone, at least two words of a quotation are the speaker’s, and at least as many as stand in brackets. A bracket that stands for words of the source counts as one. Quote more words, or report what was said without quotation marks.',
    severity: 'warning',
    message: ({ text }: Compared) =>
      `“${shorten(text)}” has too few words of the speaker beside those in brackets, so the words are not checked: quote more, or report it without marks`,
  }),
  'omission-not-judged': rule({
    summary:
      'What […] leaves out is in a language for which there is no table of turning words: a warning, not checked.',
    help: 'A word left out may turn a sentence round. Which words do so is known for some languages only, in src/words/turning/; the language is the `lang` of the source, else that of the article. Print the sentence whole, or quote two pieces of it in two labels.',
    severity: 'warning',
    message: ({ text, seen }: Compared) =>
      `“${shorten(text)}” leaves out “${shorten(seen)}”, in a language whose negations are not known here, so the words are not checked: print them, or set the \`lang\` of the source`,
  }),
  'joins-sentences': rule({
    summary:
      'A quotation goes on with […] from one sentence into the middle of another: a warning, not checked.',
    help: 'The beginning of one sentence and the end of another can say what neither says. Print the full stop before the `[…]`, so that readers see that a sentence ends; or begin with the first word of the next sentence.',
    severity: 'warning',
    message: ({ text, seen }: Compared) =>
      `“${shorten(text)}” joins two sentences and leaves out “${shorten(seen)}”, so the words are not checked: print the full stop before […], or begin with the next sentence`,
  }),
  'single-word': rule({
    summary: 'Single words picked out of a longer text with […] between them: a warning, not checked.',
    help: 'Single words can be put together to say anything. No single word stands between two omissions, and a quotation with an omission has four words or more, unless three words or fewer are left out. Quote more words.',
    severity: 'warning',
    message: ({ text }: Compared) =>
      `“${shorten(text)}” picks single words out of a longer text, so the words are not checked: quote more of it`,
  }),
  'turned-by-cut': rule({
    summary:
      'The source has a word directly before or after the quotation that turns it round: an error for numbers, a warning for words.',
    help: 'A quotation that begins after *not*, or that ends before *unless*, may say the opposite of its sentence, and a number that is cut off from its unit or its first digits is another number. Quote the word as well. If the words are right as they are, a note under `notes` answers the warning.',
    severity: ({ isNumber }: CutOff) => (isNumber ? 'error' : 'warning'),
    message: ({ text, side, word, isNumber }: CutOff) =>
      `the source has “${word}” directly ${side} “${shorten(text)}”: quote it as well${isNumber ? ', it belongs to the number' : ', or say in `notes` why it is not quoted'}`,
  }),
  'not-covered': rule({
    summary: 'The evidence begins or ends inside the quotation: a note.',
    help: 'The excerpt has a part of the quoted words and nothing that contradicts them, but not all of them. Make it longer; or give further excerpts of the same document that overlap by four words or more. Until then the words are published as not checked.',
    severity: 'note',
    message: ({ text, url }: Compared) =>
      `an excerpt of ${url} ends inside “${shorten(text)}”: give more of it, or a further excerpt that overlaps it by four words`,
  }),
  'not-in-evidence': rule({
    summary: 'The source has evidence, and no excerpt of it has these words: a note.',
    help: 'An excerpt has the quoted words and at most twelve around them. None of those given has these, so they are published as not checked. Add the passage in which they were seen, or look whether the label names the right source.',
    severity: 'note',
    message: ({ text, source }: { text: string; source: string }) =>
      `no excerpt of \`${source}\` has “${shorten(text)}”: add the passage in which it was seen`,
  }),
};

interface Compared {
  /** As printed. */
  text: string;
  /** What stands in brackets. */
  printed: string;
  /** The words of the source that it stands for, or that are left out. */
  seen: string;
  /** Of the evidence. */
  url: string;
}

interface CutOff {
  text: string;
  side: 'before' | 'after';
  /** What the source has there. */
  word: string;
  isNumber: boolean;
}
