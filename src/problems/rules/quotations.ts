import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';
import { type CalloutMistake, calloutMessage } from './callout-message.ts';

/** Rules about how quotations, labels, marks and callouts are written. */
export const QUOTATIONS_RULES = {
  'unattributed-quotation': rule({
    summary:
      'Words in quotation marks, or a blockquote, without a label: four words or more an error, fewer a warning.',
    help: 'Every quotation names its speaker: write [“words”][speaker@source]. Write a title or a term in *emphasis* instead of quotation marks. One to three words in quotation marks are only a warning, since they may be a name or irony. So are spoken words in emphasis, which counts as a title.',
    severity: ({ words, isEmphasis }: Unattributed) =>
      !isEmphasis && (words === null || words >= WORDS_TO_STOP) ? 'error' : 'warning',
    message: ({ quoted, isEmphasis }: Unattributed) =>
      isEmphasis
        ? `${quoted} counts as a title, since it is in emphasis: if somebody said it, write [${quoted}][speaker@source] without the emphasis`
        : quoted === null
          ? 'a blockquote without a label: end it with an empty `>` line and `> — [Name, role][speaker@source]`'
          : `${quoted} has no label: write [${quoted}][speaker@source], or *emphasis* for a title or a term`,
  }),
  'empty-quotation': rule({
    summary: 'A label, a pair of quotation marks or a side of […] without a word outside brackets.',
    help: 'Words in square brackets are the editor’s. A quotation needs words of the speaker, and so does each side of `[…]`. Write what was said, or remove the label, the quotation marks or the `[…]`.',
    severity: 'error',
    message: ({ written, where }: { written: string; where: keyof typeof EMPTY }) => EMPTY[where](written),
  }),
  'unbalanced-marks': rule({
    summary:
      'A quotation mark that is not closed or closes nothing, or a turned pair. A warning: a label around words that other signs seem to quote.',
    help: 'Close the quotation mark, or open it. If the quotation continues in the next paragraph, leave it open and begin that paragraph with a quotation mark again. A measure such as 6″ is written with a prime, not with a quotation mark. A labelled passage between other signs, or after the dash of a dialogue, counts as reported speech: write “words” to have the words compared.',
    severity: ({ mistake }: Unbalanced) =>
      mistake === 'unknown' || mistake === 'dash' ? 'warning' : 'error',
    message: ({ mark, mistake }: Unbalanced) => UNBALANCED[mistake](mark),
  }),
  'loose-label': rule({
    summary: 'A label that stayed text: it is separated from its words, or a bracket or its @ is missing.',
    help: 'A label follows its words directly: `[“words”][speaker@source]`, with no space or line break between `]` and `[`, no link or other label inside, and no space in the label. Put text that is not meant as a label in backticks.',
    severity: 'error',
    message: ({ label, why }: { label: string; why: string }) => `\`${label}\` stayed text: ${why}`,
  }),
  'label-content': rule({
    summary: 'An image, struck-out words or a footnote among the words of a quotation.',
    help: 'The words of a quotation are compared with the evidence, and readers see exactly what was compared. An image or a footnote is no word, and struck-out words are there and not there. Put an image or a footnote after the label. Write `[…]` for words that you leave out.',
    severity: 'error',
    message: ({ content }: { content: keyof typeof CONTENT }) => CONTENT[content],
  }),
  'loose-marks': rule({
    summary: 'Quotation marks outside the brackets of a label instead of inside.',
    help: 'The brackets contain the whole quotation with its quotation marks: `[“words”][speaker@source]`, not `“[words][speaker@source]”`. Otherwise the words count as reported speech and are not checked.',
    severity: 'error',
    message: ({ which }: { which: 'both' | 'closing' }) =>
      `${which === 'both' ? 'the quotation marks are' : 'the closing quotation mark is'} outside the brackets: write [“words”][speaker@source]`,
  }),
  callout: rule({
    summary: 'A blockquote whose attribution line or words are written wrongly.',
    help: 'A callout is a blockquote: the words, an empty `>` line, then `> — [Name, role][speaker@source]` with an em dash and one label. `npm run check -- --fix` adds a missing `>` line.',
    severity: 'error',
    message: calloutMessage,
    fix: ({ mistake }: CalloutMistake) => (mistake === 'no-empty-line' ? 'quote-line' : undefined),
  }),
};

/**
 * A missing label is an error, which stops the build, if at least this many words are in quotation marks. For a blockquote, it is
 * always an error; for words in emphasis, always a warning.
 */
const WORDS_TO_STOP = 4;

const CONTENT = {
  image: 'there is an image among the words of a quotation: put it before the quotation or after its label',
  'struck-out':
    'there are struck-out words in a quotation: remove the `~~`, or leave the words out and write `[…]`',
  footnote: 'there is a footnote among the words of a quotation: put it after the label',
};

const UNBALANCED = {
  open: (mark: string) =>
    `the quotation mark \`${mark}\` is not closed: close it, or begin the next paragraph with it if the quotation continues there`,
  stray: (mark: string) =>
    `the quotation mark \`${mark}\` closes nothing: write the mark that opens the quotation, or remove this one; feet and inches are ′ and ″`,
  turned: (marks: string) =>
    `the quotation marks \`${marks}\` are turned: write \`${[...marks].reverse().join('')}\``,
  unknown: (words: string) =>
    `\`${shorten(words, 60)}\` is between signs that are not quotation marks and counts as reported speech: write “words” if it was said so`,
  dash: (words: string) =>
    `\`${shorten(words, 60)}\` begins with the dash of a dialogue and counts as reported speech: write “words” if it was said so`,
};

interface Unbalanced {
  /** The quotation mark. For `turned`, it is both marks with `…` between them; for `unknown` and `dash`, the words. */
  mark: string;
  mistake: keyof typeof UNBALANCED;
}

const EMPTY = {
  label: (written: string) =>
    `${written} has no word outside brackets: write what was said, or remove the label`,
  marks: (written: string) =>
    `quotation marks in ${written} contain no word outside brackets: write what was said, or remove the quotation marks`,
  side: (written: string) => `one side of a \`[…]\` in ${written} has no word: remove that \`[…]\``,
};

interface Unattributed {
  /** The words with their quotation marks; `null` for a blockquote. */
  quoted: string | null;
  /** The number of the words; `null` for a blockquote. */
  words: number | null;
  isEmphasis?: boolean;
}
