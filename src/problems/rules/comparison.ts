import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about the comparison of quotations with the evidence of their source. The rules about altered words are in words.ts. */
export const COMPARISON_RULES = {
  'bracket-replaces-a-word': rule({
    summary:
      'A bracket [x] replaces a word of the source that it may not replace: a warning, and the words do not count as found.',
    help: '`[x]` may add words, and stand for a pronoun, a name, an auxiliary verb, a word such as *today*, or another form of the same word. Nobody can check what any other replacement means, so the quotation is published as not found. Print the word of the source, or leave it out with `[…]`.',
    severity: 'warning',
    message: ({ text, printed, seen }: Compared) =>
      `“${shorten(text)}” has \`${printed}\` where the source has “${shorten(seen)}”, which a bracket may not replace, so the words do not count as found: write “${shorten(seen)}”, or leave it out with […]`,
  }),
  'own-words': rule({
    summary:
      'A quotation has more words in brackets than words of the speaker: a warning, and the words do not count as found.',
    help: 'Words in brackets are the editor’s. A quotation with such words needs at least two of the speaker, and at least as many as stand in brackets; a bracket that replaces words of the source counts as one. Quote more words, or report what was said without quotation marks.',
    severity: 'warning',
    message: ({ text }: Compared) =>
      `“${shorten(text)}” has too few words of the speaker beside those in brackets, so it does not count as found: quote more words, or say it in your own words without quotation marks`,
  }),
  'omission-not-judged': rule({
    summary:
      'An omission […] that cannot be judged: it cuts a clause open, or its language has no table of negations. A warning, and the words do not count as found.',
    help: 'Leave out whole clauses and phrases. An omission that ends with *who*, *until* or *against* leaves words standing that belong to it and say something else without it. Words such as *not* are known only for the languages of src/words/turning/. The language is the `lang` of the source, otherwise that of the article. Print the whole sentence, or quote its two parts under two labels.',
    severity: 'warning',
    message: ({ text, seen }: Compared) =>
      `“${shorten(text)}” leaves out “${shorten(seen)}”, and whether that changes the meaning cannot be judged, so the words do not count as found: leave out a whole clause or phrase, print what is left out, or correct the \`lang\` of the source`,
  }),
  'joins-sentences': rule({
    summary:
      'An omission […] joins a sentence to the middle of another: a warning, and the words do not count as found.',
    help: 'The beginning of one sentence and the end of another can say what neither says. Print the full stop before the `[…]`, so that readers see that a sentence ends, or continue with the first word of the next sentence.',
    severity: 'warning',
    message: ({ text, seen }: Compared) =>
      `“${shorten(text)}” joins two sentences of the source and leaves out “${shorten(seen)}”, so the words do not count as found: print the full stop before […], or continue after it with the first word of a sentence`,
  }),
  'single-word': rule({
    summary:
      'Omissions […] join single words of a longer text: a warning, and the words do not count as found.',
    help: 'Single words can be joined to say anything. A word between two `[…]` needs a neighbour of the source beside it. A quotation with `[…]` has at least four words, unless it leaves out no more than three. Quote more words.',
    severity: 'warning',
    message: ({ text }: Compared) =>
      `“${shorten(text)}” joins single words of a longer text, so they do not count as found: print more of the words between them`,
  }),
  'turned-by-cut': rule({
    summary:
      'The source has a word before or after the quotation that changes its meaning: an error for numbers, otherwise a warning.',
    help: 'A quotation that begins after *not* or *I do not think that*, or ends before *unless*, may say the opposite of its sentence. A number without its unit or its first digits is another number. Quote that word too. If the quotation is fair without it, say why in a note under `notes`: then this warning ends.',
    severity: ({ isNumber }: CutOff) => (isNumber ? 'error' : 'warning'),
    message: ({ text, side, word, isNumber }: CutOff) =>
      `the source has “${word}” ${side} “${shorten(text)}”, which changes its meaning: quote “${word}” too${isNumber ? '; it belongs to the number' : ', or say under `notes` why it is left out'}`,
  }),
  'not-covered': rule({
    summary: 'The evidence begins or ends inside the quotation: a note.',
    help: 'The excerpt has a part of the quoted words and nothing that contradicts them, but not all of them. Make it longer, or add excerpts of the same document that overlap by four words or more. Until then the words are published as not found.',
    severity: 'note',
    message: ({ text, url }: Compared) =>
      `an excerpt of ${url} has only a part of “${shorten(text)}”: make it longer, or add an excerpt that overlaps it by four words`,
  }),
  'not-in-evidence': rule({
    summary: 'The source has evidence, and no excerpt of it has these words: a note.',
    help: 'An excerpt has the quoted words and at most twelve words on each side. No excerpt of this source has these words, so they are published as not found. Add the passage in which they were seen, or correct the label if it names the wrong source. A translation of your own stands in no excerpt: it stays not found, and the note stays.',
    severity: 'note',
    message: ({ text, source }: { text: string; source: string }) =>
      `no excerpt of \`${source}\` has “${shorten(text)}”: add the passage in which you saw it, or correct the label`,
  }),
};

interface Compared {
  text: string;
  /** The words in the brackets. */
  printed: string;
  /** The words of the source that the bracket replaces, or that are left out. */
  seen: string;
  url: string;
}

interface CutOff {
  text: string;
  side: 'before' | 'after';
  /** The words of the source directly before or after the quotation. */
  word: string;
  isNumber: boolean;
}
